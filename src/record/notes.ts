import { citationsOf } from './citations.ts';
import type { Finding, InspectionResponse, Source } from './types.ts';

/** Says which of the numbered sources of a page something rests on: `2, 5`. */
export type NoteOf = (of: Finding | InspectionResponse) => string;

/** @param sources those listed at the end of the page, in their order */
export function notesTo(sources: readonly Source[]): NoteOf {
  const numbers = new Map(sources.map((source, index) => [source, index + 1]));
  return (of) => {
    const own = of.kind === 'findings' ? citationsOf(of).map(({ source }) => source) : [of.source];
    return own.flatMap((source) => numbers.get(source) ?? []).join(', ');
  };
}
