import { expect, test } from 'vitest';
import { briefOfJudged } from './judged-brief.ts';
import { recordOf } from './testing.ts';

const report = (published: string, grade: string, force: string) => ({
  programme: 'peel',
  published,
  round: `PEEL ${published.slice(0, 4)}`,
  forces: [force],
  grades: [
    { round: `PEEL ${published.slice(0, 4)}`, question: 'Vetting', grade, source: 'report' },
  ],
});

test('names the forces whose newest grades name inadequate, and those with a status that lasts', () => {
  const { facts } = briefOfJudged(
    recordOf({
      forces: {
        essex: { shortName: 'Essex' },
        kent: {
          shortName: 'Kent',
          status: [
            { kind: 'engage', from: '2025-05', to: null, asOf: '2025-06', source: 'report' },
          ],
        },
        surrey: { shortName: 'Surrey' },
      },
      inspections: {
        essex: report('2025-04-01', 'Inadequate', 'essex'),
        'surrey-2019': report('2019-04-01', 'Inadequate', 'surrey'),
        'surrey-2025': report('2025-04-01', 'Good', 'surrey'),
      },
    }),
  );
  expect(facts.map(({ name, lines }) => [name, lines.map(({ text }) => text)])).toEqual([
    ['Monitoring or a cause of concern, with no end on record', ['Kent']],
    ['Inadequate in the newest grades', ['Essex']],
  ]);
});
