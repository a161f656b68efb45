import type { Answer } from '../query/answer.ts';
import { part } from './elements.ts';
import { writeState, type State } from './state.ts';

/** What the page says of a search, aloud to a screen reader. */
export function say(text: string): void {
  part('status').textContent = text;
}

/** @param count of results @param state the search they answer */
export function sayFound(
  count: number,
  state: State,
  { understood, corrected, unknown }: Answer,
): void {
  const what = state.query ? ` for “${corrected ? understood.query : state.query}”` : '';
  say(
    `${count === 0 ? 'No result' : count === 1 ? '1 result' : `${count.toLocaleString('en-GB')} results`}${what}`,
  );
  const note = part('note');
  const added = understood.added.join(', ');
  // Where nothing was found, the answer below says so.
  const strange = count > 0 && unknown.length > 0;
  note.hidden = !corrected && !added && !strange;
  note.replaceChildren(
    ...(corrected ? ['Showing results for ', strong(understood.query), '. '] : []),
    ...(added ? ['Also searched for: ', added, '. '] : []),
    ...(strange ? [`No page holds “${unknown.join('”, “')}”. `] : []),
    ...(corrected || added
      ? ['Search for exactly ', linkTo({ ...state, exactly: true }, `“${state.query}”`), '.']
      : []),
  );
}

/** Says that a part did not arrive, and offers to try again. */
export function sayFailed(again: () => void): void {
  say('A part of the search did not arrive. Your connection may have been interrupted.');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', () => {
    part('note').hidden = true;
    again();
  });
  part('note').replaceChildren(button);
  part('note').hidden = false;
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}

function linkTo(state: State, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = writeState(state);
  link.textContent = text;
  return link;
}
