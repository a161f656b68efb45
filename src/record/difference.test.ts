import { describe, expect, test } from 'vitest';
import { changesInWords } from './difference.ts';
import { entriesOf, type Given } from './testing.ts';

const VETTING = 'hmic-kent-2016/vetting';
const finding = (fields: object = {}) => ({
  headline: 'Vetting was late',
  inspection: 'hmic-kent-2016',
  forces: ['kent'],
  theme: 'vetting',
  kind: 'weakness',
  date: '2016-02',
  ...fields,
});
const ONE: Given = { findings: { [VETTING]: finding() } };

/** What is said of a change between two records, without what is said of pages. */
function said(before: Given, after: Given): string[] {
  const sentences = changesInWords(entriesOf(before), entriesOf(after));
  return sentences.filter((sentence) => !/^\d+ pages? new/.test(sentence));
}

test('where nothing changes, nothing is said', () => {
  expect(changesInWords(entriesOf(ONE), entriesOf(ONE))).toEqual([]);
});

test('new findings are told by force, kind and theme, with how many there are now', () => {
  const after = {
    findings: {
      ...ONE.findings,
      'hmic-kent-2016/good': finding({ headline: 'Good', kind: 'strength' }),
      'hmic-kent-2016/bad': finding({ headline: 'Bad' }),
    },
  };
  expect(said(ONE, after)).toMatchInlineSnapshot(`
    [
      "Adds 2 findings to Kent (1 to 3): 1 strength and 1 weakness, on Vetting.",
    ]
  `);
});

test('a national finding is told as one', () => {
  const after = { findings: { ...ONE.findings, 'hmic-kent-2016/all': finding({ forces: [] }) } };
  expect(said(ONE, after)).toMatchInlineSnapshot(`
    [
      "Adds 1 finding to the national findings (0 to 1): 1 weakness, on Vetting.",
    ]
  `);
});

test('a new source is told by its title', () => {
  const after = { ...ONE, sources: { report: {}, minutes: { title: 'Minutes' } } };
  expect(said(ONE, after)).toMatchInlineSnapshot(`
    [
      "Adds the source "Minutes".",
    ]
  `);
});

const NAME = 'the finding "Vetting was late"';
const ADVICE = `Advice: readers have seen ${NAME} say something else, and no note under "corrections" tells them so. Add one if it was wrong; a spelling or what is added needs none.`;

describe('an entry that was there', () => {
  test.for([
    [
      'renamed',
      { 'hmic-kent-2016/late': finding({ formerIds: [VETTING] }) },
      [`Renames ${NAME}: its address was that of ${VETTING}, which now leads here.`],
    ],
    [
      'withdrawn',
      { [VETTING]: finding({ withdrawn: { date: '2026-11-01', reason: 'Of another force.' } }) },
      [`Withdraws ${NAME}: Of another force.`],
    ],
    [
      'corrected',
      {
        [VETTING]: finding({
          kind: 'strength',
          corrections: [{ date: '2026-11-01', what: 'It was told as a weakness.' }],
        }),
      },
      [
        `Corrects ${NAME}: It was told as a weakness.`,
        `Changes "kind" (from weakness to strength) of ${NAME}.`,
      ],
    ],
    [
      'dated anew',
      { [VETTING]: finding({ date: '2016-03' }) },
      [`Changes the date of ${NAME} from February 2016 to March 2016.`, ADVICE],
    ],
    [
      'no longer dated',
      { [VETTING]: finding({ date: null }) },
      [`Changes the date of ${NAME} from February 2016 to not established.`, ADVICE],
    ],
    [
      'made to say something else, without a note for readers',
      { [VETTING]: finding({ kind: 'strength' }) },
      [`Changes "kind" (from weakness to strength) of ${NAME}.`, ADVICE],
    ],
    [
      'spelt right',
      { [VETTING]: finding({ headline: 'Vettings was late' }) },
      [
        'Changes "headline" (from Vetting was late to Vettings was late) of the finding "Vettings was late".',
      ],
    ],
    [
      'deleted',
      {},
      [
        `Deletes ${NAME}. Its address will lead nowhere: an entry that no longer stands is withdrawn, and one with another id names its old one under formerIds.`,
      ],
    ],
  ] as const)('is %s', ([, findings, sentences]) => {
    expect(said(ONE, { findings })).toEqual(sentences);
  });
});

test('a withdrawn finding that stands again', () => {
  const withdrawn = { withdrawn: { date: '2026-11-01', reason: 'In doubt.' } };
  expect(said({ findings: { [VETTING]: finding(withdrawn) } }, ONE)).toEqual([
    'Lets the finding "Vetting was late" stand again.',
  ]);
});

test('a new day of publication changes the day by which comments are due', () => {
  const inspection = (published: string | null) => ({
    inspections: {
      'hmic-kent-2016': {
        title: 'Kent, 2019',
        inspectorate: 'hmicfrs',
        published,
        publishedNote: 'Not seen.',
        publishedBasis: 'inspectorate',
      },
    },
  });
  expect(said(inspection('2019-05-02'), inspection('2019-05-03'))).toMatchInlineSnapshot(`
    [
      "Changes the date of the inspection "Kent, 2019" from 2 May 2019 to 3 May 2019, and with it the day by which the commissioner has to publish comments, from 26 June 2019 to 27 June 2019.",
      "Advice: readers have seen the inspection "Kent, 2019" say something else, and no note under "corrections" tells them so. Add one if it was wrong; a spelling or what is added needs none.",
    ]
  `);
  expect(said(inspection(null), inspection('2019-05-03'))).toMatchInlineSnapshot(`
    [
      "Changes the date of the inspection "Kent, 2019" from not established to 3 May 2019, and with it the day by which the commissioner has to publish comments, from not established to 27 June 2019.",
    ]
  `);
});

test('an entry with mistakes is named, and is not told as deleted', () => {
  const file = `content/findings/${VETTING}.md`;
  const sentences = changesInWords(entriesOf(ONE), entriesOf({ findings: {} }), [
    { kind: 'findings', id: VETTING, file },
  ]);
  expect(sentences).toEqual([
    `Nothing can be told of ${file}: it has mistakes, which the check names.`,
  ]);
});

test('pages are counted: those of new entries, and those of entries that they name', () => {
  const sentences = changesInWords(entriesOf({ findings: {} }), entriesOf(ONE));
  expect(sentences.at(-1)).toMatchInlineSnapshot(
    `"1 page new, at least 4 changed, the lists among them not counted."`,
  );
});
