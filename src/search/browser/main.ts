import { answer, type Answer } from '../query/answer.ts';
import type { Library } from '../query/library.ts';
import { MissingFile } from '../query/missing-file.ts';
import { closeLibrary, withLibrary } from './open-library.ts';
import { attachSuggestions } from './suggest/attach.ts';
import { copiesOf, part } from './elements.ts';
import { letFacetsOpen } from './facet-list.ts';
import { fillForm, form, query, stateOfForm } from './form.ts';
import { focusOnSlash } from './keyboard.ts';
import { offerFacets, present, presentMore, resultsOf, showNothingAbove } from './present.ts';
import { isEmpty, readState, writeState, type State } from './state.ts';
import { say, sayFailed, sayNothingAsked } from './status.ts';

/**
 * The search page. The address is the one place where a search is kept: a change of the form writes a new address,
 * and the page shows what its address holds, also after going back.
 */
let current: { state: State; found: Answer; library: Library } | null = null;
/** Counts searches: one that is no longer the latest shows nothing. */
let latest = 0;
const title = document.title;

async function show(state: State): Promise<void> {
  const turn = ++latest;
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
  await attempt(
    turn,
    async () => {
      if (empty) {
        const offer = await offerFacets(state);
        if (isEmpty(address())) offer();
        return;
      }
      const shown = await withLibrary(async (library) => {
        const found = await answer(state.query, state.exactly, library);
        return { state, found, library, put: await present(state, found, library) };
      });
      if (turn !== latest) return;
      current = shown;
      shown.put();
    },
    () => void show(state),
  );
}

/** Does what needs files of the index; where that fails, says so and offers to do it again. */
async function attempt(turn: number, work: () => Promise<void>, again: () => void): Promise<void> {
  try {
    await work();
  } catch (error) {
    // A browser may refuse more than files: some are set to run no WebAssembly.
    if (!(error instanceof MissingFile)) console.error(error);
    await closeLibrary();
    if (turn === latest) sayFailed(again);
  } finally {
    if (turn === latest) part('found').ariaBusy = 'false';
  }
}

function address(): State {
  return readState(new URLSearchParams(location.search));
}

function go(state: State): void {
  history.pushState(null, '', writeState(state));
  void show(state);
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
part('more').addEventListener('click', () => {
  const shown = current;
  if (shown)
    void attempt(
      latest,
      () => presentMore(shown.state, shown.found, shown.library),
      () => void show(shown.state),
    );
});
part('csv').addEventListener('click', () => {
  const shown = current;
  if (!shown) return;
  const save = async () => {
    const { saveCsv } = await import('./csv.ts');
    await saveCsv(resultsOf(shown.state, shown.found, shown.library), shown.library);
  };
  void attempt(latest, save, () => void show(shown.state));
});
addEventListener('popstate', () => void show(address()));

part('numbers').append(...copiesOf('aside.help > ul'));
part<HTMLDetailsElement>('facets').open = matchMedia('(width >= 60rem)').matches;
focusOnSlash(query);
attachSuggestions();
letFacetsOpen();
void show(address());
