import { expect, test } from 'vitest';
import { articlesByNeed, lastReadInWords } from './articles.ts';
import { recordOf } from './testing.ts';

const READ = { reviewed: '2026-11-24' };
const { guidance } = recordOf({
  guidance: {
    duty: { title: 'A duty', for: 'the-system', ...READ },
    complain: { title: 'B complaint', for: 'the-public', ...READ },
    ask: { title: 'C asking', for: 'before-a-meeting', ...READ },
    meet: { title: 'D meeting', for: 'before-a-meeting', ...READ },
  },
});

test('articles stand by need, a councillor’s first, and what nobody wrote is left out', () => {
  const told = articlesByNeed(guidance).map(({ need, articles }) => [
    need,
    ...articles.map(({ id }) => id),
  ]);
  expect(told).toEqual([
    ['before-a-meeting', 'ask', 'meet'],
    ['the-public', 'complain'],
    ['the-system', 'duty'],
  ]);
});

test('when they were read against their sources is said once', () => {
  const readOn = (...days: string[]) =>
    lastReadInWords(days.map((reviewed, at) => ({ data: { ...guidance[at]!.data, reviewed } })));
  expect(readOn('2026-11-24', '2026-11-24')).toBe(
    'Each article was last read against its sources on 24 November 2026.',
  );
  expect(readOn('2026-11-28', '2026-11-24')).toBe(
    'Each article was last read against its sources between 24 and 28 November 2026, and says when.',
  );
  expect(readOn('2026-11-24', '2026-12-01')).toBe(
    'Each article was last read against its sources between 24 November 2026 and 1 December 2026, and says when.',
  );
  expect(readOn()).toBe('There is no article yet.');
});
