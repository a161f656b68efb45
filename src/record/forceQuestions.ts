import { citationsOf } from './citations.ts';
import { newestFirst } from '../schemas/dates.ts';
import type { Force, Question, Source } from './types.ts';

/**
 * Five questions for a force: one for each of the themes with the newest weaknesses or
 * recommendations on record; where there are fewer such themes, questions on other themes follow.
 */
export function questionsFor(force: Force, all: readonly Question[], most = 5): Question[] {
  const themes = force.findings
    .filter(({ data }) => data.kind === 'weakness' || data.kind === 'recommendation')
    .toSorted((a, b) => newestFirst(a.data.date, b.data.date))
    .map((finding) => finding.theme);
  const chosen = [...new Set(themes)].flatMap((theme) => theme.questions[0] ?? []);
  return [...new Set([...chosen, ...all])].slice(0, most);
}

/** Every source on which the record of a force rests, by title. */
export function sourcesOf(force: Force): Source[] {
  const sources = [
    ...force.inspections.flatMap((inspection) => [inspection.source, ...inspection.alsoIn]),
    ...force.findings.flatMap((finding) => citationsOf(finding).map((citation) => citation.source)),
    ...force.responses.map((response) => response.source),
  ];
  return [...new Set(sources)].sort((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
}
