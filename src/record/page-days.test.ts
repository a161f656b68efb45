import { expect, test } from 'vitest';
import { pageDays } from './page-days.ts';
import { recordOf } from './testing.ts';

test('a page changed when what it shows was added, corrected or withdrawn', () => {
  const days = pageDays(
    recordOf(
      {
        forces: { kent: {}, surrey: {} },
        findings: {
          'hmic-kent-2016/vetting': {},
          'hmic-kent-2016/later': {
            council: 'Medway',
            added: '2026-12-01',
            followsUp: [{ finding: 'hmic-kent-2016/vetting', basis: 'later' }],
          },
        },
        panels: { a: { withdrawn: { date: '2026-12-03', reason: 'It was none.' } } },
      },
      [{ name: 'Medway', councilName: 'Medway Council', county: '', type: '', force: 'kent' }],
    ),
  );
  const told = [
    '/inspections/hmic-kent-2016/vetting/',
    '/inspections/hmic-kent-2016/',
    '/forces/kent/',
    '/forces/kent/vetting/',
    '/forces/kent/pack/',
    '/forces/kent/new/',
    '/forces/surrey/',
    '/panels/a/',
    '/councils/medway/',
    '/',
    '/about/method/',
  ].map((path) => [path, days.get(path)]);
  expect(Object.fromEntries(told)).toEqual({
    '/inspections/hmic-kent-2016/vetting/': '2026-12-01',
    '/inspections/hmic-kent-2016/': '2026-12-01',
    '/forces/kent/': '2026-12-01',
    '/forces/kent/vetting/': '2026-12-01',
    '/forces/kent/pack/': '2026-12-01',
    '/forces/kent/new/': '2026-12-03',
    '/forces/surrey/': '2026-11-24',
    '/panels/a/': '2026-12-03',
    '/councils/medway/': '2026-12-01',
    '/': '2026-12-03',
    '/about/method/': undefined,
  });
});
