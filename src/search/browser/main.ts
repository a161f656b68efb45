import { answer, type Answer } from '../query/answer.ts';
import type { Library } from '../query/library.ts';
import { MissingFile, MissingScript, NoEngine } from '../query/missing-file.ts';
import { withLibrary } from './open-library.ts';
import { copiesOf, part } from './elements.ts';
import { letFacetsOpen } from './facet-list.ts';
import { forgetManifest, inTime } from './files.ts';
import { fillForm, form, query, stateOfForm } from './form.ts';
import { focusOnSlash } from './keyboard.ts';
import {
  offerFacets,
  present,
  presentMore,
  resultsOf,
  showNothing,
  showNothingAbove,
} from './present.ts';
import { isEmpty, readState, writeState, type State } from './state.ts';
import { say, sayFailed, sayNothingAsked, sayRefused } from './status.ts';

/**
 * The search page. The address is the one place where a search is kept: a change of the form writes a new address,
 * and the page shows what its address holds, also after going back. How many results were shown is kept beside it.
 */
let current: { state: State; found: Answer; library: Library } | null = null;
/** Counts searches: one that is no longer the latest shows nothing. */
let latest = 0;
const title = document.title;

async function show(state: State): Promise<void> {
  const turn = ++latest;
  current = null;
  fillForm(state);
  const empty = isEmpty(state);
  part('browse').hidden = !empty;
  part('found').hidden = false;
  part('list').hidden = empty;
  document.title = state.query ? `${state.query} - ${title}` : title;
  if (empty) {
    sayNothingAsked(state.query);
    showNothingAbove();
  } else say('Searching …');
  part('found').ariaBusy = 'true';
  const work = empty ? () => offerFacets(state) : () => prepare(state);
  await attempt(turn, work, () => void show(state));
}

/** Prepares the answer to a search. */
async function prepare(state: State): Promise<() => void> {
  const { put, ...shown } = await withLibrary(async (library) => {
    const found = await answer(state.query, state.exactly, library);
    return { state, found, library, put: await present(state, found, library, shownBefore()) };
  });
  return () => {
    current = shown;
    put();
  };
}

/**
 * Prepares what needs files, and puts it on the page unless another search has begun. Where that fails, says so and
 * offers to do it again.
 */
async function attempt(
  turn: number,
  prepared: () => Promise<() => void>,
  again: () => void,
): Promise<void> {
  try {
    const put = await prepared();
    if (turn === latest) put();
  } catch (error) {
    // The next attempt has to begin with what is published then.
    forgetManifest();
    if (turn !== latest) return;
    if (error instanceof NoEngine) sayRefused();
    else sayFailed(error instanceof MissingScript ? () => location.reload() : again);
    if (!(error instanceof MissingFile || error instanceof NoEngine)) console.error(error);
    if (!current) showNothing();
  } finally {
    if (turn === latest) part('found').ariaBusy = 'false';
  }
}

function address(): State {
  return readState(new URLSearchParams(location.search));
}

/** How many results stood here before the reader went on to a page and back. */
function shownBefore(): number {
  return (history.state as { shown?: number } | null)?.shown ?? 0;
}

function go(state: State): void {
  history.pushState(null, '', writeState(state));
  void show(state);
}

/** Gives the box its suggestions; without their script it is a plain box. */
async function suggest(): Promise<void> {
  const script = await inTime(import('./suggest/attach.ts')).catch(() => null);
  script?.attachSuggestions();
}

/** Adds the next results, once however often it is asked for. */
function showMore(): void {
  const shown = current;
  const more = part<HTMLButtonElement>('more');
  if (!shown || more.ariaDisabled === 'true') return;
  more.ariaDisabled = 'true';
  void attempt(latest, () => presentMore(shown.state, shown.found, shown.library), showMore).then(
    () => (more.ariaDisabled = null),
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(stateOfForm(address()));
});
form.addEventListener('change', (event) => {
  if (event.target !== query) go(stateOfForm(address()));
});
// Whoever types on wants another answer than the one under way.
query.addEventListener('input', () => {
  latest += 1;
  part('found').ariaBusy = 'false';
});
part('more').addEventListener('click', showMore);
part('csv').addEventListener('click', function save() {
  const shown = current;
  if (!shown) return;
  const prepared = async () => {
    const { csvOf } = await inTime(import('./csv.ts'));
    return csvOf(resultsOf(shown.state, shown.found, shown.library), shown.library);
  };
  void attempt(latest, prepared, save);
});
addEventListener('popstate', () => void show(address()));

part('numbers').append(...copiesOf('aside.help > ul'));
part<HTMLDetailsElement>('facets').open = matchMedia('(width >= 60rem)').matches;
focusOnSlash(query);
// Who comes with a search reads its answer first: what suggests others is loaded when the box is gone to.
if (isEmpty(address())) void suggest();
else query.addEventListener('focus', () => void suggest(), { once: true });
letFacetsOpen();
part('late').remove();
void show(address());
