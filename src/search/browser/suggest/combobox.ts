import type { Suggestion } from './suggest.ts';

/** The parts of a box with suggestions (src/components/search/Suggest.astro). */
export interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  option: HTMLTemplateElement;
  /** Tells a screen reader how many suggestions there are. */
  announcement: HTMLElement;
}

interface Options {
  suggest: (typed: string) => Promise<readonly Suggestion[]>;
  /** Choose the first suggestion without an arrow key, where a box is for nothing but choosing. */
  chooseFirst: boolean;
}

/**
 * Makes a plain input a combobox with a list of suggestions, as the ARIA Authoring Practices 1.2 describe it:
 * focus stays in the input; Down and Up move through the list, Enter opens the page of the one chosen,
 * Escape closes the list and, pressed again, does what it does in any search box.
 */
export function combobox(
  { input, list, option, announcement }: Parts,
  { suggest, chooseFirst }: Options,
): void {
  let shown: readonly Suggestion[] = [];
  let active = -1;
  let turn = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  function open(suggestions: readonly Suggestion[]): void {
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
    open([]);
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
    const suggestions = await suggest(input.value);
    if (now !== turn) return;
    open(suggestions);
    announcement.textContent = inWords(suggestions.length);
  }

  function move(step: 1 | -1): void {
    const stops = shown.length + 1;
    activate(((active + 1 + step + stops) % stops) - 1);
  }

  function go(place: number): void {
    const chosen = shown[place];
    if (chosen) location.assign(chosen.url);
  }

  input.addEventListener('input', () => void update());
  // Somebody may have typed before the script came; what has been asked already needs no suggestions.
  if (document.activeElement === input && input.value !== input.defaultValue) void update();
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || (list.hidden && event.key !== 'ArrowDown')) return;
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
  list.addEventListener('pointerdown', (event) => event.preventDefault());
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

function inWords(count: number): string {
  if (count === 0) return 'No suggestions.';
  return `${count === 1 ? '1 suggestion' : `${count} suggestions`}, use the arrow keys.`;
}
