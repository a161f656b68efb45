import type { Source } from './types.ts';

/** What an entry is called in a list. */
export function nameOf(entry: Source['citedBy'][number]): string {
  switch (entry.kind) {
    case 'forces':
    case 'themes':
      return entry.data.name;
    case 'inspections':
    case 'panels':
    case 'guidance':
      return entry.data.title;
    case 'findings':
    case 'responses':
      return entry.data.headline;
    case 'questions':
      return entry.data.question;
    case 'glossary':
      return entry.data.term;
    case 'events':
      return entry.data.what;
  }
}
