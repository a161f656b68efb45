import type { Kind } from '../schemas/index.ts';

/** How the files of a kind end. */
export function endingOf(kind: Kind): '.md' | '.mdx' | '.yaml' {
  return kind === 'sources' ? '.yaml' : kind === 'guidance' ? '.mdx' : '.md';
}

/** Where a file of a kind lies, as an editor would write it. */
export function placeOf(kind: Kind): string {
  return kind === 'findings'
    ? 'content/findings/<inspection>/<finding>.md'
    : `content/${kind}/<id>${endingOf(kind)}`;
}

/** What one entry of a kind is called in a sentence. */
export const ONE: Record<Kind, string> = {
  forces: 'force',
  inspections: 'inspection',
  findings: 'finding',
  responses: 'response',
  panels: 'panel practice',
  themes: 'theme',
  questions: 'question',
  guidance: 'guidance article',
  glossary: 'glossary term',
  sources: 'source',
  events: 'event',
};

/** The file that an entry of a kind has. */
export function fileOf(kind: Kind, id: string): string {
  return `content/${kind}/${id}${endingOf(kind)}`;
}
