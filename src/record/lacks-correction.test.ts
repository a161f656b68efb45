import { expect, test } from 'vitest';
import { lacksCorrection } from './lacks-correction.ts';
import type { Told } from './difference.ts';

const TEXT = 'HMIC found in 2016 that 14 officers came late to conferences.';

function event(fields: object = {}, body = TEXT): Told {
  const data = { what: 'A review was announced.', date: '2016', corrections: [], ...fields };
  return { id: 'a', data, body } as unknown as Told;
}

test.for([
  ['another figure', event({}, TEXT.replace('14', '15')), true],
  ['another statement', event({}, TEXT.replace('came late to', 'did not go to')), true],
  ['another date', event({ date: '2017' }), true],
  ['nothing at all', event(), false],
  ['a slip of the pen', event({}, TEXT.replace('officers', 'oficers')), false],
  ['a sentence more', event({}, `${TEXT} Nobody answered.`), false],
  ['a field that was empty', event({ note: 'Not seen.' }), false],
  [
    'a withdrawal',
    event({ date: '2017', withdrawn: { date: '2026-11-01', reason: 'No.' } }),
    false,
  ],
  [
    'a statement with its note',
    event({ date: '2017', corrections: [{ date: '2026-11-01', what: 'The year.' }] }),
    false,
  ],
] as const)('%s', ([, now, lacks]) => {
  expect(lacksCorrection('events', event(), now)).toBe(lacks);
});

test('of an entry that claims nothing, such as a term, nothing is asked', () => {
  expect(lacksCorrection('glossary', event(), event({ date: '2017' }))).toBe(false);
});
