import type { Choice } from '../entry.ts';
import type { Ref } from '../refs.ts';
import { copyOf, element, part } from './elements.ts';
import { entryFile } from './files.ts';

/** What a list of choices asks for, and which are chosen. */
export interface ChooserEvents {
  isChosen: (ref: Ref) => boolean;
  choose: (ref: Ref, isChosen: boolean) => void;
}

/** The groups of choices: which references belong to each, by the letter of their kind. */
const GROUPS = [
  ['t', 'What is on record, theme by theme'],
  ['r', 'Questions that the record raises'],
  ['f', 'Findings'],
  ['p', 'What panels did'],
  ['q', 'More questions on this theme'],
] as const;

const force = () => part<HTMLSelectElement>('force').value;
const theme = () => part<HTMLSelectElement>('theme').value;
/** Counts lists: one that is no longer the latest is not shown. */
let latest = 0;

/** Lets the reader choose a force and a theme, and shows what there is. */
export function startChooser(events: ChooserEvents): void {
  const show = () => void showChoices(events);
  part('force').addEventListener('change', show);
  part('theme').addEventListener('change', show);
  part('choices').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) events.choose(target.value as Ref, target.checked);
  });
  show();
}

/** Ticks what is chosen, after the papers changed elsewhere. */
export function tickChosen({ isChosen }: Pick<ChooserEvents, 'isChosen'>): void {
  for (const box of part('choices').querySelectorAll<HTMLInputElement>('input'))
    box.checked = isChosen(box.value as Ref);
}

async function showChoices(events: ChooserEvents): Promise<void> {
  const turn = ++latest;
  const [ofForce, onTheme] = [force(), theme()];
  const list = part('choices');
  if (!ofForce && !onTheme) {
    list.replaceChildren();
    showNear([], events);
    return;
  }
  try {
    const [own, panels, bank] = await Promise.all([
      ofForce ? entryFile(`/papers/entries/forces/${ofForce}.json`) : undefined,
      entryFile('/papers/entries/panels.json'),
      onTheme ? entryFile('/papers/entries/questions.json') : undefined,
    ]);
    if (turn !== latest) return;
    const choices = [
      ...(own?.choices ?? []),
      ...panels.choices.filter((it) => onTheme || it.force === ofForce),
      ...(bank?.choices ?? []),
    ].filter(({ themes }) => !onTheme || themes.includes(onTheme));
    list.replaceChildren(...GROUPS.flatMap(([kind, name]) => group(kind, name, choices, events)));
    if (list.childElementCount === 0) list.append(element('p', '', 'Nothing to choose here.'));
    showNear(own?.near ?? [], events);
  } catch {
    if (turn === latest) list.replaceChildren(failed(events));
  }
}

function group(
  kind: string,
  name: string,
  choices: readonly Choice[],
  { isChosen }: ChooserEvents,
): HTMLElement[] {
  const own = choices.filter(({ ref }) => ref.startsWith(kind));
  if (own.length === 0) return [];
  const made = copyOf('group');
  part('group-name', made).textContent = `${name} (${own.length})`;
  part('group-choices', made).append(
    ...own.map(({ ref, title, line }) => {
      const item = copyOf('choice');
      const box = part<HTMLInputElement>('box', item);
      box.value = ref;
      box.checked = isChosen(ref);
      part('choice-title', item).textContent = title;
      part('choice-line', item).textContent = line;
      return item;
    }),
  );
  // What is longest stands folded, unless there is little of it.
  (made as HTMLDetailsElement).open = own.length <= 6 || kind === 't';
  return [made];
}

/** The forces next door, each a press away. */
function showNear(near: readonly { id: string; name: string }[], events: ChooserEvents): void {
  part('near').hidden = near.length === 0;
  part('near-list').replaceChildren(
    ...near.map(({ id, name }) => {
      const button = element('button', 'plain', name);
      button.type = 'button';
      button.addEventListener('click', () => {
        part<HTMLSelectElement>('force').value = id;
        part('force').focus();
        void showChoices(events);
      });
      return button;
    }),
  );
}

function failed(events: ChooserEvents): HTMLElement {
  const button = element('button', '', 'Try again');
  button.type = 'button';
  button.addEventListener('click', () => void showChoices(events));
  return element(
    'p',
    '',
    'The list did not arrive. Your connection may have been interrupted. ',
    button,
  );
}
