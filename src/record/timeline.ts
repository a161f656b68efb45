import { lastDay, newestFirst } from '../schemas/dates.ts';
import { inspectionDate, isDated } from './order.ts';
import { INSPECTORATE } from './labels.ts';
import { tellsOf } from './tells-of.ts';
import { sortOf, type Dated, type Sort } from './timeline-sort.ts';
import type { TimelineEvent, Inspection, Panel, InspectionResponse } from './types.ts';

/** One line of a dated story. */
export interface Line {
  date: string;
  /** Where the date is the year of a round alone, which places a report and does not date it. */
  isUndated?: true;
  text: string;
  /** Address of the entry behind the line, or of its source. */
  href: string;
  planned: boolean;
  kind: 'event' | 'inspection' | 'response' | 'panel';
  /** What it tells of, in a word. */
  sort: Sort;
  /** An event has no page of its own: its anchors, and what has been put right in it. */
  event?: Pick<TimelineEvent, 'id'> & Pick<TimelineEvent['data'], 'formerIds' | 'corrections'>;
}

function line(item: Dated): Line | null {
  const common = {
    kind: item.kind,
    sort: sortOf(item),
    planned: false,
    href: item.entry.path,
  };
  switch (item.kind) {
    case 'event': {
      const { data, inspection, panel, source } = item.entry;
      const behind = inspection ?? panel ?? source;
      return {
        ...common,
        event: { id: item.entry.id, formerIds: data.formerIds, corrections: data.corrections },
        date: data.date,
        text: data.what,
        planned: data.planned,
        href: behind.path,
      };
    }
    case 'inspection': {
      const date = inspectionDate(item.entry);
      const who = INSPECTORATE[item.entry.data.inspectorate];
      if (!date) return null;
      const undated = isDated(item.entry) ? {} : { isUndated: true as const };
      return { ...common, ...undated, date, text: `${who}: ${item.entry.data.title}` };
    }
    case 'response':
      return item.entry.data.date
        ? { ...common, date: item.entry.data.date, text: item.entry.data.headline }
        : null;
    case 'panel':
      return item.entry.data.date
        ? { ...common, date: item.entry.data.date, text: item.entry.data.title }
        : null;
  }
}

/**
 * Puts events, inspections, responses and panel practice into one dated story, newest first; what has no date is left
 * out. What an event tells of is not told a second time.
 */
export function timeline(parts: {
  events?: readonly TimelineEvent[];
  inspections?: readonly Inspection[];
  responses?: readonly InspectionResponse[];
  panels?: readonly Panel[];
}): Line[] {
  const isTold = (entry: Inspection | InspectionResponse | Panel) =>
    parts.events?.some((event) => tellsOf(event, entry));
  const items: Dated[] = [
    ...(parts.events ?? []).map((entry) => ({ kind: 'event' as const, entry })),
    ...(parts.inspections ?? [])
      .filter((entry) => !isTold(entry))
      .map((entry) => ({ kind: 'inspection' as const, entry })),
    ...(parts.responses ?? [])
      .filter((entry) => !isTold(entry))
      .map((entry) => ({ kind: 'response' as const, entry })),
    ...(parts.panels ?? [])
      .filter((entry) => !isTold(entry))
      .map((entry) => ({ kind: 'panel' as const, entry })),
  ];
  return items.flatMap((item) => line(item) ?? []).sort((a, b) => newestFirst(a.date, b.date));
}

/** Lines under their years, in the order given. */
export function byYear(lines: readonly Line[]): { year: string; lines: Line[] }[] {
  return [...Map.groupBy(lines, (entry) => lastDay(entry.date).slice(0, 4))].map(
    ([year, members]) => ({
      year,
      lines: members,
    }),
  );
}
