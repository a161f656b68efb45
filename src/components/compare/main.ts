import { combobox, type Suggested } from '@/search/browser/suggest/combobox';
import { suggestionList } from '@/search/browser/suggest/lists';
import { suggestPlaces } from '@/search/browser/suggest/suggest';
import type { Guide } from '@/search/query/understand/guide';
import { choiceInWords, readChoice, writeForces } from './choice.ts';
import { layOut, takeApart } from './table.ts';

/**
 * The choice of forces on a page that compares. The address is the one place where it is kept: a change writes a new
 * address, and the table shows what its address holds, also after going back.
 */
const MOST_SUGGESTIONS = 8;

function part<E extends HTMLElement = HTMLElement>(name: string): E {
  const found = document.querySelector<E>(`[data-compare="${name}"]`);
  if (!found) throw new Error(`The page has no ${name}.`);
  return found;
}

const parts = takeApart(part<HTMLTableElement>('table'));
const form = part<HTMLFormElement>('form');
const place = part<HTMLInputElement>('place');
const near = part<HTMLButtonElement>('near');
const all = part<HTMLButtonElement>('all');
const again = part<HTMLButtonElement>('again');
const whole = document.querySelector<HTMLDetailsElement>('[data-compare="whole"]');
const boxes = [...form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
const pages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-ids]')];
const known = new Map(
  parts.forces.flatMap(({ id, element }) =>
    idsIn(element.dataset['force']).map((one) => [one, id] as const),
  ),
);
const themes = new Map(
  pages.flatMap(({ dataset }) => {
    const [now = '', ...former] = idsIn(dataset['ids']);
    return [now, ...former].map((id) => [id, now] as const);
  }),
);

/** What the page itself knows of places: its forces by their names. */
const OF_THE_PAGE: Pick<Guide, 'forces' | 'councils' | 'places'> = {
  forces: boxes.map(({ value, dataset }) => [
    0,
    nameOf(value),
    [dataset['name'] ?? nameOf(value)],
    value,
  ]),
  councils: [],
  places: [],
};

function idsIn(list: string | undefined): string[] {
  return list?.split(' ').filter(Boolean) ?? [];
}

function nameOf(id: string): string {
  return parts.forces.find((force) => force.id === id)?.name ?? '';
}

function nextTo(id: string | undefined): string[] {
  return idsIn(boxes.find(({ value }) => value === id)?.dataset['near']);
}

function chosen(): readonly string[] {
  return readChoice(location.hash, known, themes).forces;
}

function show(): void {
  const { forces, theme, hasUnknown } = readChoice(location.hash, known, themes);
  if (theme) {
    location.replace(`/compare/${theme}/${writeForces(forces)}`);
    return;
  }
  layOut(parts, forces);
  // Who has chosen wants to see; who has not is offered the choice first.
  if (whole && forces.length > 0) whole.open = true;
  for (const box of boxes) box.checked = forces.includes(box.value);
  // Each theme alone is of the same forces.
  for (const page of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/compare/"]'))
    if (page.pathname.endsWith('/'))
      page.setAttribute('href', `${page.pathname}${writeForces(forces)}`);
  const [first] = forces;
  const missing = nextTo(first).filter((id) => !forces.includes(id));
  near.hidden = missing.length === 0;
  near.textContent = first ? `Add the forces next to ${nameOf(first)}` : '';
  all.hidden = forces.length === 0;
  again.hidden = true;
  part('status').textContent = choiceInWords(forces.map(nameOf), parts.forces.length, hasUnknown);
}

function go(forces: readonly string[]): void {
  history.pushState(null, '', writeForces(forces) || location.pathname);
  show();
}

const add = (...ids: string[]) => go([...new Set([...chosen(), ...ids])]);

form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
  if (target.checked) add(target.value);
  else go(chosen().filter((id) => id !== target.value));
});
form.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target === near) add(...nextTo(chosen()[0]));
  if (target === all) go([]);
  if (target === again) {
    // The same sentence is heard again only if it was gone.
    part('status').textContent = '';
    form.requestSubmit();
  }
  if (target.dataset['compare'] === 'region') add(...idsIn(target.dataset['forces']));
  // A button that is gone can keep no focus.
  if (target.hidden) place.focus();
});
addEventListener('hashchange', show);

/**
 * Forces whose name, or that of one of their councils, begins as typed: each leads to this page with one force more, and
 * the first with those next to it. Where the list of names does not arrive, the forces of the page are known all the
 * same.
 */
async function suggest(typed: string): Promise<Suggested> {
  const guide = await suggestionList<Guide>('guide.json');
  const found = suggestPlaces(typed, guide ?? OF_THE_PAGE, MOST_SUGGESTIONS);
  const suggestions = found.map((suggestion) => {
    const id = suggestion.url.split('/').at(-2) ?? '';
    const before = chosen();
    const added = before.length > 0 ? [...before, id] : [id, ...nextTo(id)];
    return { ...suggestion, url: writeForces([...new Set(added)]) };
  });
  return { suggestions, isLacking: !guide };
}

combobox(form.querySelector<HTMLElement>('[data-suggest]')!, { suggest, chooseFirst: true });

/** One after the other: where a force goes depends on those that were added before it. */
let lookedUp = Promise.resolve();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = place.value.trim();
  // Empty at once, so that the next can be typed while this is looked up.
  place.value = '';
  lookedUp = lookedUp.then(() => addNamed(typed));
});

async function addNamed(typed: string): Promise<void> {
  const {
    suggestions: [first],
    isLacking,
  } = await suggest(typed);
  const isGone = first !== undefined || !isLacking;
  if (isGone && document.activeElement === again) place.focus();
  again.hidden = isGone;
  if (first) {
    location.assign(first.url);
    return;
  }
  if (place.value === '') place.value = typed;
  part('status').textContent = isLacking
    ? `The list of names did not arrive, so “${typed}” could not be looked up.`
    : `No force and no council is called “${typed}”.`;
}

part('late').remove();
form.hidden = false;
show();
