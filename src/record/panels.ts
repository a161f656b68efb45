import { newestThenId } from './order.ts';
import type { Panel } from './types.ts';

/** The scrutiny that was of child protection; other scrutiny is on record for its form. */
export function onChildProtection(panels: readonly Panel[]): Panel[] {
  return panels.filter((panel) => panel.data.onChildProtection);
}

const DOCUMENTED = ['well', 'partly', 'little'] as const;

/** Scrutiny that is documented equally well, fullest first. */
export interface DocumentedPanels {
  documented: (typeof DOCUMENTED)[number];
  panels: Panel[];
}

/** How much of the way from the question to what came of it is on record: of five steps, how many. */
function stepsOnRecord({ data }: Panel): number {
  const { asked, heardFrom, found, recommended, outcome } = data;
  const steps = [asked, heardFrom, found, recommended].filter(({ length }) => length > 0);
  return steps.length + (outcome ? 1 : 0);
}

/** Scrutiny of child protection, best documented first, each once; and apart from it what is kept for its form alone. */
export function panelsByDocumentation(panels: readonly Panel[]): {
  groups: DocumentedPanels[];
  forTheirForm: Panel[];
} {
  const fullestFirst = panels.toSorted(
    (a, b) =>
      stepsOnRecord(b) - stepsOnRecord(a) || newestThenId([a.data.date, a.id], [b.data.date, b.id]),
  );
  const own = new Set(onChildProtection(fullestFirst));
  const grouped = Map.groupBy(own, ({ data }) => data.documented);
  return {
    groups: DOCUMENTED.flatMap((documented) => {
      const members = grouped.get(documented);
      return members ? [{ documented, panels: members }] : [];
    }),
    forTheirForm: fullestFirst.filter((panel) => !own.has(panel)),
  };
}
