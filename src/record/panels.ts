import { newestThenId } from './order.ts';
import type { Panel } from './types.ts';

/** The scrutiny that was of child protection; other scrutiny is on record for its form. */
export function onChildProtection(panels: readonly Panel[]): Panel[] {
  return panels.filter((panel) => panel.data.onChildProtection);
}

const DOCUMENTED = ['well', 'partly', 'little'] as const;

/** Scrutiny by panels, in the order in which a panel that looks for an example reads it. */
export interface OrderedPanels {
  /** Of child protection, with something of each step on record: what was asked, heard, found and recommended, and what came of it; and more than a mention of it. */
  whole: Panel[];
  /** Of child protection, where what came of it is on record, and some step before it is not or little of it is documented. */
  withOutcome: Panel[];
  /** Of child protection, where what came of it is not. */
  withoutOutcome: Panel[];
  /** Of other matters, on record for its form. */
  forTheirForm: Panel[];
}

const STEPS = 4;

/** How much of the way from the question to what it recommended is on record: of four steps, how many. */
function stepsOnRecord({ data: { asked, heardFrom, found, recommended } }: Panel): number {
  return [asked, heardFrom, found, recommended].filter(({ length }) => length > 0).length;
}

/**
 * Scrutiny, each once: by how much of the way from the question to what came of it is on record, then by how well it is
 * documented, then newest. It orders what can be read, and says nothing of how well a panel did it.
 */
export function panelsInOrder(panels: readonly Panel[]): OrderedPanels {
  const documented = ({ data }: Panel) => DOCUMENTED.indexOf(data.documented);
  const inOrder = panels.toSorted(
    (a, b) =>
      documented(a) - documented(b) ||
      stepsOnRecord(b) - stepsOnRecord(a) ||
      newestThenId([a.data.date, a.id], [b.data.date, b.id]),
  );
  const own = onChildProtection(inOrder);
  const ended = own.filter(({ data }) => data.outcome);
  const whole = ended.filter(
    (panel) => stepsOnRecord(panel) === STEPS && panel.data.documented !== 'little',
  );
  return {
    whole,
    withOutcome: ended.filter((panel) => !whole.includes(panel)),
    withoutOutcome: own.filter(({ data }) => !data.outcome),
    forTheirForm: inOrder.filter((panel) => !own.includes(panel)),
  };
}

/** The scrutiny of child protection among some, in that order. */
export function examplesInOrder(panels: readonly Panel[]): Panel[] {
  const { whole, withOutcome, withoutOutcome } = panelsInOrder(panels);
  return [...whole, ...withOutcome, ...withoutOutcome];
}

/** How the examples among some panels are ordered, in a sentence. */
export function orderInWords(panels: readonly Panel[]): string {
  return panelsInOrder(panels).whole.length > 0
    ? 'First those at least partly documented, with something of each step on record, from what was asked to what came of it.'
    : 'First those of which it is on record what came of them.';
}
