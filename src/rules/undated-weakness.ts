import type { EntryData } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'undated-weakness',
  *check({ valid }) {
    const inspections = new Map(valid.inspections.map((it) => [it.id, it.data]));
    for (const { data, at } of valid.findings) {
      if (data.kind !== 'weakness' || data.date !== null) continue;
      const inspection = inspections.get(data.inspection);
      const known = inspection && dateOf(inspection);
      // Where the inspection has no date either, it says why, and nothing is guessed.
      if (!known) continue;
      yield {
        ...at('date'),
        message: `The finding is a weakness and its date is null, but its inspection has one (${known}).`,
        allowed: 'null only where the inspection has neither a date nor fieldwork dates',
        fix: `Write ${known}, or as exactly as the source has it.`,
      };
    }
  },
};

function dateOf({ published, fieldwork }: EntryData<'inspections'>): string | undefined {
  return published ?? fieldwork?.to;
}
