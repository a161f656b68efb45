import { dateInWords } from '../../record/date-words.ts';
import { closestNames } from '../query/closest-names.ts';
import type { Library } from '../query/library.ts';
import { copyOf, linkTo, part } from './elements.ts';
import { isNarrowed, writeState, type State } from './state.ts';

/** The answer where nothing was found: what was searched, until when, and the nearest themes and forces. */
export async function nothingFound(
  state: State,
  { guide, facets, asOf, entry }: Library,
): Promise<HTMLElement> {
  const answer = copyOf('nothing');
  part('words', answer).hidden = state.query === '';
  part('sought', answer).textContent = state.query;
  part('filters', answer).hidden = !isNarrowed(state);
  part('searched', answer).textContent =
    `Searched: ${facets.length.toLocaleString('en-GB')} findings, reports, forces, themes, panels, questions, terms and sources, as on record on ${dateInWords(asOf)}.`;
  const near = await Promise.all(closestNames(state.query, guide).map(entry));
  part('near', answer).append(...near.map(({ url, title }) => item(url, title)));
  part('nearest', answer).hidden = near.length === 0;
  const wider = part<HTMLAnchorElement>('wider', answer);
  wider.href = writeState({
    ...state,
    chosen: { kind: [], force: [], theme: [], inspectorate: [], year: [], finding: [] },
  });
  part('widen', answer).hidden = !isNarrowed(state);
  return answer;
}

function item(url: string, title: string): HTMLElement {
  const element = document.createElement('li');
  element.append(linkTo(url, title));
  return element;
}
