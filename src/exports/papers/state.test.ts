import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../../tests/fuzz/random.ts';
import type { Ref } from './refs.ts';
import {
  fewOf,
  LONGEST,
  MOST_ENTRIES,
  NOTHING,
  readAdded,
  readPapers,
  withAdded,
  withMoved,
  writePapers,
  type Papers,
} from './state.ts';

const FULL: Papers = {
  meeting: 'Panel of 3 December & after, 50%',
  date: '2026-12-03',
  begun: '2026-11-28',
  opening: 'Two lines:\nŴ 👮 #=?+/%20',
  chosen: [
    { ref: 't.kent/missing-children', note: 'Ask first; then "why" = ?' },
    { ref: 'r.kent/missing-children', note: '' },
    { ref: 'f.ncpi-kent-2019/county-lines-partnership', note: '' },
    { ref: 'q.return-interviews', note: 'n=1&e=q.other' },
    { ref: 'p.london-missing-2023', note: '' },
  ],
};
const refs = (count: number) => Array.from({ length: count }, (_, at): Ref => `q.question-${at}`);

describe('an address', () => {
  test('holds papers in words that can be read', () => {
    expect(writePapers({ ...FULL, opening: '', chosen: FULL.chosen.slice(0, 2) })).toBe(
      'v=1&c=2&k=12q5vj8&m=Panel+of+3+December+%26+after%2C+50%25&d=2026-12-03&b=2026-11-28&e=t.kent/missing-children&n=Ask+first%3B+then+%22why%22+%3D+%3F&e=r.kent/missing-children',
    );
  });

  test('gives the same papers back', () => {
    expect(readPapers(writePapers(FULL))).toEqual({ papers: FULL, faults: [], isWhole: true });
    expect(readPapers('')).toEqual({ papers: NOTHING, faults: [], isWhole: undefined });
  });

  test('gives them back whatever the words (2,000 by chance)', () => {
    const { next, oneOf } = chanceOf(15);
    const letters = Array.from('aZ0 &=#%+/\\\n"\'<>;,.?é…Ŵ👮\u200d漢');
    const words = (most: number) =>
      Array.from({ length: Math.floor(next() * most) }, () => oneOf(letters)).join('');
    for (let round = 0; round < 2000; round += 1) {
      const papers = {
        ...FULL,
        meeting: words(40).replace(/\s+/g, ' '),
        opening: words(60),
        chosen: refs(Math.floor(next() * 5)).map((ref) => ({ ref, note: words(40) })),
      };
      expect(readPapers(writePapers(papers))).toMatchObject({ papers, faults: [] });
    }
  });

  test('is read from mail that wrote "&amp;" for "&"', () => {
    const mailed = writePapers(FULL).replaceAll('&', '&amp;');
    expect(readPapers(mailed).papers).toEqual(FULL);
  });
});

describe('an address that lost something on its way', () => {
  const noted = { ...FULL, chosen: [{ ref: 'q.asked' as Ref, note: 'Ask first, then ask again' }] };
  const whole = writePapers(noted);
  const CHANGED = expect.stringContaining('may not be whole') as string;

  test('within a note says so', () => {
    const { papers, faults, isWhole } = readPapers(whole.slice(0, -6));
    expect(papers.chosen[0]!.note).toBe('Ask first, then ask');
    expect([isWhole, faults]).toEqual([false, [CHANGED]]);
  });

  test('within the name of an entry says so', () => {
    const sent = writePapers({ ...noted, chosen: [{ ref: 'q.asked-again', note: '' }] });
    expect(readPapers(sent.slice(0, -6))).toMatchObject({ faults: [CHANGED], isWhole: false });
  });

  test('is known from one of an older page, which does not say whether it is whole', () => {
    expect(readPapers('v=1&c=1&e=q.asked&n=Ask')).toMatchObject({ faults: [], isWhole: undefined });
  });

  test('is known from one that was only written in other letters', () => {
    const mailed = whole.replaceAll('+', '%20').replaceAll('/', '%2F').replaceAll('&', '&amp;');
    expect(readPapers(mailed)).toMatchObject({ faults: [], isWhole: true });
  });

  test('is known from one whose words held what is left out when they are read', () => {
    const odd = { ...noted, meeting: 'Panel\tof\u202e May', opening: 'a\r\nb\u0007' };
    expect(readPapers(writePapers(odd))).toMatchObject({ faults: [], isWhole: true });
  });
});

describe('what cannot be read is said, and the rest is read', () => {
  const GOOD = 'e=q.asked';
  test.for([
    ['v=9', 'made by another version'],
    ['d=2026-02-31', 'The date of the meeting in the address is no date: “2026-02-31”.'],
    ['b=soon', 'The day on which the papers were begun in the address is no date: “soon”.'],
    ['e=x.kent', 'no name that can be read: “x.kent”'],
    ['e=', 'no name that can be read.'],
    ['e=f.../../secret', 'no name that can be read'],
    ['e=t.kent/__proto__', 'no name that can be read'],
    ['e=q.<script>', 'no name that can be read: “q.<script>”'],
    ['m=%E0%A4%A', 'is damaged'],
    ['n=whose', 'belongs to no entry'],
    ['__proto__=1', 'not known here'],
    ['toString', 'not known here'],
    [`m=${'x'.repeat(200)}`, 'longer than the 120 characters that papers hold'],
    [`o=${'x'.repeat(3000)}`, 'longer than the 2,400 characters that papers hold'],
  ])('%s', ([broken, said]) => {
    const { papers, faults } = readPapers(`${broken!}&${GOOD}`);
    expect(faults.join(' ')).toContain(said);
    expect(papers.chosen).toEqual([{ ref: 'q.asked', note: '' }]);
  });

  test('a damaged text keeps what is whole of it', () => {
    expect(readPapers('m=Kent%E0%A4+and+Essex%').papers.meeting).toBe('Kent and Essex');
  });

  test('what would hide words or turn them round is left out', () => {
    expect(readPapers('m=a%E2%80%AEb%00c%0Dd&e=q.a&n=x%0Ay').papers).toMatchObject({
      meeting: 'abc d',
      chosen: [{ note: 'x\ny' }],
    });
  });

  test('an entry that is there twice is there once, and more than papers hold are left out', () => {
    const many = refs(MOST_ENTRIES + 5).map((ref) => `e=${ref}&e=${ref}`);
    const { papers, faults } = readPapers(many.join('&'));
    expect(papers.chosen).toHaveLength(MOST_ENTRIES);
    expect(faults).toHaveLength(1);
  });

  test('no damage to an address makes it throw, or makes it long (3,000 by chance)', () => {
    const { next, oneOf } = chanceOf(3);
    const whole = writePapers(FULL);
    const bits = ['%', '%ZZ', '&', '=', '&amp;', '\u0000', 'e=', '/', '..', '�', 'x'.repeat(999)];
    for (let round = 0; round < 3000; round += 1) {
      let broken = whole;
      for (let cuts = 0; cuts < 4; cuts += 1) {
        const at = Math.floor(next() * broken.length);
        broken = broken.slice(0, at) + oneOf(bits) + broken.slice(at + Math.floor(next() * 9));
      }
      const { papers } = readPapers(broken);
      expect(papers.meeting.length).toBeLessThanOrEqual(LONGEST.meeting);
      // What was read can be written and read again, and then nothing is wrong with it.
      expect(readPapers(writePapers(papers))).toMatchObject({ papers, faults: [] });
    }
  });

  test('an address without an end is read to an end', () => {
    const { faults, papers } = readPapers(`e=q.a&m=${'x'.repeat(1_000_000)}`);
    expect(papers.chosen).toHaveLength(1);
    expect(faults).toContain('The address is too long: its end was not read.');
  });
});

describe('a link on another page', () => {
  test('adds what it names to the end, once', () => {
    const added = readAdded('add=t.kent/missing-children,q.new')!;
    expect(withAdded(FULL, added.papers.chosen).chosen.map(({ ref }) => ref)).toEqual([
      ...FULL.chosen.map(({ ref }) => ref),
      'q.new',
    ]);
    expect(withAdded(FULL, added.papers.chosen).chosen[0]!.note).toBe('Ask first; then "why" = ?');
  });

  test('that is damaged adds what can be read', () => {
    const { papers, faults } = readAdded('add=t.kent/missing-children%2Cnonsense')!;
    expect(papers.chosen).toHaveLength(1);
    expect(faults).toHaveLength(1);
    expect(readAdded('e=q.a')).toBeUndefined();
  });
});

test('an entry is moved a place, and not beyond the ends', () => {
  const order = (papers: Papers) => papers.chosen.map(({ ref }) => ref.slice(0, 1)).join('');
  expect(order(FULL)).toBe('trfqp');
  expect(order(withMoved(FULL, 1, -1))).toBe('rtfqp');
  expect(order(withMoved(FULL, 1, 1))).toBe('tfrqp');
  expect(order(withMoved(FULL, 0, -1))).toBe('trfqp');
  expect(order(withMoved(FULL, 4, 1))).toBe('trfqp');
});

describe('an address that was cut on its way', () => {
  const sent = writePapers({
    ...NOTHING,
    chosen: ['a', 'b', 'c'].map((id) => ({ ref: `q.${id}` as Ref, note: '' })),
  });

  test('says how many of the entries arrived', () => {
    expect(readPapers(sent).faults).toEqual([]);
    const cut = readPapers(sent.slice(0, -'&e=q.c'.length));
    expect(cut.papers.chosen).toHaveLength(2);
    expect(cut.faults).toEqual([expect.stringContaining('2 of 3 entries arrived')]);
  });

  test('says that none arrived, and how many there were, of its first 120 characters', () => {
    const chosen = refs(7).map((ref) => ({ ref, note: '' }));
    const long = { ...FULL, meeting: 'A meeting with a name '.repeat(5), chosen };
    const { faults } = readPapers(
      `https://lines.example/papers/#${writePapers(long)}`.slice(0, 120).split('#')[1]!,
    );
    expect(faults).toEqual([expect.stringContaining('None of the 7 entries arrived')]);
    const [none] = readPapers('v=1&c=1&k=1').faults;
    expect(none).toContain('The one entry did not arrive');
  });

  test('was whole too where an older page wrote the count behind the name', () => {
    const older =
      'v=1&k=12q5vj8&m=Panel+of+3+December+%26+after%2C+50%25&d=2026-12-03&b=2026-11-28&c=2&e=t.kent/missing-children&n=Ask+first%3B+then+%22why%22+%3D+%3F&e=r.kent/missing-children';
    expect(readPapers(older)).toMatchObject({ faults: [], isWhole: true });
  });

  test('is believed in its count as far as papers reach', () => {
    expect(readPapers('v=1&c=9999999&e=q.a').faults).toEqual([]);
    expect(readPapers('v=1&c=many&e=q.a').faults).toEqual([]);
  });
});

test('of many faults three are told, and how many more there are', () => {
  const { faults: all } = readPapers(Array.from({ length: 33 }, (_, at) => `x${at}=1`).join('&'));
  const faults = fewOf(all);
  expect(faults).toHaveLength(4);
  expect(faults[3]).toBe('And 30 more.');
});
