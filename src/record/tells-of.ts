import type { AnyNode, TimelineEvent } from './types.ts';

/**
 * Whether an event tells of another entry, so that one of the two is enough: of a report or of work of a panel that it
 * names, or of an answer of its day and source, for which an event has no field.
 */
export function tellsOf(event: TimelineEvent, entry: AnyNode): boolean {
  if (entry.kind === 'responses')
    return entry.data.date === event.data.date && entry.source === event.source;
  return entry === event.inspection || entry === event.panel;
}
