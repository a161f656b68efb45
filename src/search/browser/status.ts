import type { Answer } from '../query/answer.ts';
import { element, linkTo, part } from './elements.ts';
import { isPostcode } from '../query/postcode.ts';
import { isNarrowed, writeState, type State } from './state.ts';

const FAILED = 'A part of the search did not arrive. Your connection may have been interrupted.';

/** What the page says of a search, aloud to a screen reader. */
export function say(text: string): void {
  part('status').textContent = text;
}

/** What stands above the results. */
export interface Above {
  cards: readonly HTMLElement[];
  isWorry: boolean;
}

/** @param count of results @param state the search they answer */
export function sayFound(
  count: number,
  state: State,
  { understood, corrected, unknown }: Answer,
  { cards, isWorry }: Above,
): void {
  const [unit, ...others] = understood.units;
  // A council is found by what is on record about its force, which may not name it.
  const ofForce = unit?.council !== undefined && others.length === 0 ? ' and its force' : '';
  const what = state.query ? ` for “${corrected ? understood.query : state.query}”${ofForce}` : '';
  const under = count === 0 && isNarrowed(state) ? ' under all that was chosen' : '';
  const below = isWorry ? ', below where to get help' : cards.length > 0 ? ', below an answer' : '';
  say(
    `${count === 0 ? 'No result' : count === 1 ? '1 result' : `${count.toLocaleString('en-GB')} results`}${what}${under}${below}`,
  );
  const note = part('note');
  const added = understood.added.join(', ');
  // Where nothing was found, the answer below says so.
  const strange = count > 0 && unknown.length > 0 && !isWorry;
  const postcode = isPostcode(state.query);
  note.hidden = !corrected && !added && !strange && !postcode;
  note.replaceChildren(
    ...(postcode ? ['Postcodes are not looked up here: type your council. '] : []),
    ...(corrected ? ['Showing results for ', element('strong', understood.query), '. '] : []),
    ...(added ? ['Also searched for: ', added, '. '] : []),
    ...(strange ? [`No page holds “${unknown.join('”, “')}”. `] : []),
    ...(corrected || added
      ? [
          'Search for exactly ',
          linkTo(writeState({ ...state, exactly: true }), `“${state.query}”`),
          '.',
        ]
      : []),
  );
}

/** Says so where signs alone were typed, which are nothing to search for. */
export function sayNothingAsked(query: string): void {
  say(
    query
      ? `“${query}” has no letter and no number to search for. Type a place, a force or a word.`
      : '',
  );
  part('note').hidden = true;
}

/** Says that a part did not arrive, and offers to try again. */
export function sayFailed(again: () => void): void {
  if (part('status').textContent !== FAILED) said = part('status').textContent;
  say(FAILED);
  const button = element('button', 'Try again');
  button.type = 'button';
  button.addEventListener('click', () => {
    part('note').hidden = true;
    again();
  });
  part('note').replaceChildren(button);
  part('note').hidden = false;
}

/** What was said before a part did not arrive. */
let said = '';

/** Says again what was said of a search, after more of it has arrived in the end. */
export function sayNothingFailed(): void {
  if (said && part('status').textContent === FAILED) say(said);
}

/** Says that the browser does not look words up, and leads to the lists. */
export function sayRefused(): void {
  say('This browser does not run WebAssembly, which the search needs. Use the lists below.');
  part('note').hidden = true;
  part('browse').hidden = false;
}
