import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'none-inadequate',
  *check({ valid }) {
    for (const { data, at } of valid.inspections) {
      const graded = data.grades.findIndex(({ grade }) => grade === 'Inadequate');
      if (!data.noneInadequate || graded < 0) continue;
      yield {
        ...at('noneInadequate'),
        message: `The report is said to have graded nothing inadequate, but "${data.grades[graded]!.question}" is listed as that.`,
        allowed: 'true only where no grade is "Inadequate"',
        fix: 'Take the line out, or correct the grade.',
      };
    }
  },
};
