import type { Suggestion } from './suggest.ts';

/** What can be suggested. */
export interface Suggested {
  suggestions: readonly Suggestion[];
  /** Whether a list of names did not arrive, so that there may be more. */
  isLacking: boolean;
}

interface Options {
  suggest: (typed: string) => Promise<Suggested>;
  /** Choose the first suggestion without an arrow key, and be empty after it, where a box is for nothing but choosing. */
  chooseFirst: boolean;
}

const NONE: Suggested = { suggestions: [], isLacking: false };

/**
 * Makes a plain input a combobox with a list of suggestions, as the ARIA Authoring Practices 1.2 describe it:
 * focus stays in the input; Down and Up move through the list, Enter opens the page of the one chosen,
 * Escape closes the list and, pressed again, does what it does in any search box. Where names did not arrive, says so
 * under the list, with a button that asks for them again.
 * @param box what src/components/search/Suggest.astro makes
 */
export function combobox(box: HTMLElement, { suggest, chooseFirst }: Options): void {
  const input = part<HTMLInputElement>(box, 'input');
  const list = part(box, '[role="listbox"]');
  const option = part<HTMLTemplateElement>(box, 'template');
  const lacking = part(box, '.lacking');
  /** Tells a screen reader what is there. */
  const announcement = part(box, '[aria-live]');
  let shown: readonly Suggestion[] = [];
  let active = -1;
  let turn = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  function open({ suggestions, isLacking }: Suggested): void {
    lacking.hidden = !isLacking;
    shown = suggestions;
    list.replaceChildren(
      ...suggestions.map((suggestion, place) => row(option, suggestion, `${list.id}-${place}`)),
    );
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(chooseFirst && !list.hidden ? 0 : -1);
  }

  function close(): void {
    turn += 1;
    open(NONE);
    announcement.textContent = '';
  }

  function activate(place: number): void {
    active = place;
    const rows = [...list.children];
    rows.forEach((one, at) => one.setAttribute('aria-selected', String(at === place)));
    const chosen = rows[place];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  async function update(): Promise<void> {
    const now = ++turn;
    const isBlank = input.value.trim() === '';
    const suggested = isBlank ? NONE : await suggest(input.value);
    if (now !== turn) return;
    open(suggested);
    announcement.textContent = isBlank ? '' : inWords(suggested);
  }

  function inWords({ suggestions: { length }, isLacking }: Suggested): string {
    const count = length === 1 ? '1 suggestion' : `${length} suggestions`;
    return (
      [
        ...(length > 0 ? [`${count}, use the arrow keys.`] : []),
        ...(isLacking ? [part(lacking, 'p').textContent] : []),
      ].join(' ') || 'No suggestions.'
    );
  }

  function move(step: 1 | -1): void {
    const stops = shown.length + 1;
    activate(((active + 1 + step + stops) % stops) - 1);
  }

  function go(place: number): void {
    const chosen = shown[place];
    if (!chosen) return;
    location.assign(chosen.url);
    if (!chooseFirst) return;
    input.value = '';
    close();
  }

  input.addEventListener('input', () => void update());
  // Somebody may have typed before the script came; what has been asked already needs no suggestions.
  if (document.activeElement === input && input.value !== input.defaultValue) void update();
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) close();
  });
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    const isShut = list.hidden && lacking.hidden;
    if (event.isComposing || (isShut && event.key !== 'ArrowDown')) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (list.hidden) void update();
        else move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        if (active < 0) return;
        event.preventDefault();
        go(active);
        break;
      case 'Escape':
        event.preventDefault();
        close();
    }
  });
  // The input keeps the focus, so that leaving it does not close the list under the finger.
  for (const under of [list, lacking])
    under.addEventListener('pointerdown', (event) => event.preventDefault());
  part(lacking, 'button').addEventListener('click', () => {
    input.focus();
    close();
    void update();
  });
  list.addEventListener('click', (event) => {
    const row = (event.target as Element).closest('[role="option"]');
    if (row) go([...list.children].indexOf(row));
  });
}

function row(template: HTMLTemplateElement, { text, what }: Suggestion, id: string): Element {
  const element = template.content.firstElementChild?.cloneNode(true) as Element;
  element.id = id;
  const [name, kind] = element.children;
  if (name) name.textContent = text;
  if (kind) kind.textContent = what;
  return element;
}

function part<E extends HTMLElement = HTMLElement>(within: HTMLElement, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`The box has no ${selector}.`);
  return found;
}
