import { expect, test } from 'vitest';
import { forceSince } from './force-since.ts';
import { GRADED_INADEQUATE, recordOf, the } from './testing.ts';

const status = (kind: string, from: string, to: string | null) => ({
  kind,
  from,
  to,
  source: 'report',
  asOf: '2021-01-01',
  ...(to && { endSource: 'report' }),
});

test('what befell a force after a year: judgements of inadequate and monitoring, and nothing of that year', () => {
  const { forces } = recordOf({
    forces: {
      kent: {
        status: [
          status('engage', '2019-10-01', '2020-09-20'),
          status('cause-of-concern', '2020-01-01', null),
        ],
      },
    },
    inspections: { grave: GRADED_INADEQUATE },
  });
  const kent = the(forces, 'kent');
  expect(forceSince(kent, '2018')).toEqual([
    'The force was judged inadequate, in whole or in part: September 2019.',
    'Engage stage of monitoring: from 1 October 2019 to 20 September 2020.',
  ]);
  expect(forceSince(kent, '2019')).toEqual([]);
});
