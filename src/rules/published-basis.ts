import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

/** Since then a report starts a clock of 56 days (S.I. 2017/399, regulation 4(a)), so its day has to be certain. */
const IN_FORCE = '2017-05-02';

export const rule: Rule = {
  slug: 'published-basis',
  *check({ valid }) {
    for (const { data, at } of valid.inspections) {
      const { inspectorate, published, publishedBasis } = data;
      if (inspectorate !== 'hmic' && inspectorate !== 'hmicfrs') continue;
      if (published?.length !== 10 || published < IN_FORCE || publishedBasis) continue;
      yield {
        ...at('published'),
        message: `The report was published on ${quote(published)}, and "publishedBasis" does not say who establishes that day.`,
        allowed: 'inspectorate, bound-body, news or web-page in "publishedBasis"',
        fix: 'Say where the day comes from, or write only the month if nobody states it.',
      };
    }
  },
};
