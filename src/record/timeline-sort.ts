import { tellsItsReport } from './answers.ts';
import { NATURE } from './labels.ts';
import type { Inspection, InspectionResponse, Panel, TimelineEvent } from './types.ts';

/** What stands in a dated story, by its kind. */
export type Dated =
  | { kind: 'event'; entry: TimelineEvent }
  | { kind: 'inspection'; entry: Inspection }
  | { kind: 'response'; entry: InspectionResponse }
  | { kind: 'panel'; entry: Panel };

/** What a line of a dated story tells of, in a word. */
export type Sort =
  'Law' | 'Letter' | 'Inspection' | 'Answer' | 'Account' | 'Panel' | 'Publication' | 'Event';

/** What a line tells of: of an event what editors say it is, else what its inspection or its panel is. */
export function sortOf(item: Dated): Sort {
  switch (item.kind) {
    case 'response':
      return tellsItsReport(item.entry) ? 'Account' : 'Answer';
    case 'panel':
      return 'Panel';
    case 'inspection':
      return item.entry.data.programme === 'letter' ? 'Letter' : 'Inspection';
    case 'event': {
      const { inspection, panel, data } = item.entry;
      if (data.nature) return NATURE[data.nature];
      if (inspection) return sortOf({ kind: 'inspection', entry: inspection });
      return panel ? 'Panel' : 'Event';
    }
  }
}
