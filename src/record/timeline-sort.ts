import type { Inspection, InspectionResponse, Panel, TimelineEvent } from './types.ts';

/** What stands in a dated story, by its kind. */
export type Dated =
  | { kind: 'event'; entry: TimelineEvent }
  | { kind: 'inspection'; entry: Inspection }
  | { kind: 'response'; entry: InspectionResponse }
  | { kind: 'panel'; entry: Panel };

/** What a line of a dated story tells of, in a word. */
export type Sort = 'Law' | 'Letter' | 'Inspection' | 'Answer' | 'Panel' | 'Publication' | 'Event';

/** Words by which an event is told apart that belongs to no inspection and no panel; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, Sort])[] = [
  [/\bAct\b|\b[Rr]egulations\b|\b[Ll]aw\b|\bOrder\b/, 'Law'],
  [/\b(published|reported|report|issued|edition|survey)\b/, 'Publication'],
];

/** What a line tells of: of an event what its inspection, its panel, its source or its words are. */
export function sortOf(item: Dated): Sort {
  switch (item.kind) {
    case 'response':
      return 'Answer';
    case 'panel':
      return 'Panel';
    case 'inspection':
      return item.entry.data.programme === 'letter' ? 'Letter' : 'Inspection';
    case 'event': {
      const { inspection, panel, source, data } = item.entry;
      if (inspection) return sortOf({ kind: 'inspection', entry: inspection });
      if (panel) return 'Panel';
      if (source.data.kind === 'legislation') return 'Law';
      if (source.data.kind === 'letter') return 'Letter';
      return WORDS.find(([words]) => words.test(data.what))?.[1] ?? 'Event';
    }
  }
}
