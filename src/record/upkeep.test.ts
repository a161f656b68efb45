import { expect, test } from 'vitest';
import { entriesOf } from './testing.ts';
import { addresses, upkeep } from './upkeep.ts';

const AS_OF = '2026-11-24';
const RECORD = entriesOf({
  guidance: {
    late: { title: 'Late', reviewBy: '2026-11-23' },
    today: { title: 'Today', reviewBy: AS_OF },
  },
  sources: {
    live: { title: 'Live', copy: 'live', address: 'https://example.org/a' },
    kept: { title: 'Kept', copy: 'archived', address: 'https://example.org/b' },
    twin: { title: 'Twin', copy: 'archived', address: 'https://example.org/b' },
    none: { title: 'None', copy: 'live', address: null },
  },
});

test('articles past their day and sources that nobody archived are listed', () => {
  expect(upkeep(RECORD, AS_OF)).toMatchInlineSnapshot(`
    "## Articles to be read again

    - [ ] Late, due on 23 November 2026 (\`guidance/late\`)

    ## Sources read live, of which no archived copy is on record

    - [ ] [Live](https://example.org/a) (\`sources/live\`)"
  `);
});

test('where there is nothing to do, that is said', () => {
  expect(upkeep(entriesOf({ guidance: {}, sources: {} }), AS_OF)).toMatchInlineSnapshot(`
    "## Articles to be read again

    None is overdue.

    ## Sources read live, of which no archived copy is on record

    There is none."
  `);
});

test('a long list is cut, with how many more there are', () => {
  const sources = Object.fromEntries(
    Array.from({ length: 45 }, (_, i) => [
      `s${i}`,
      { copy: 'live', address: `https://example.org/${i}` },
    ]),
  );
  expect(upkeep(entriesOf({ sources }), AS_OF)).toContain('\nAnd 5 more.');
});

test('every address is asked for once', () => {
  expect(addresses(RECORD)).toEqual(['https://example.org/a', 'https://example.org/b']);
});
