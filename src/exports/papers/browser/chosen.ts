import type { PaperEntry } from '../entry.ts';
import { REF_KINDS, refInWords, type Ref, type RefKind } from '../refs.ts';
import { LONGEST, type Papers } from '../state.ts';
import { copyOf, part } from './elements.ts';
import { limit } from './limit.ts';

/** What the list of chosen entries asks for. */
export interface ListEvents {
  move: (at: number, by: 1 | -1) => void;
  remove: (at: number) => void;
  note: (at: number, note: string) => void;
}

/** Shows the chosen entries in their order, each with its buttons and its note. */
export function showChosen(
  { chosen }: Papers,
  entries: ReadonlyMap<Ref, PaperEntry>,
  events: ListEvents,
): void {
  part('none-chosen').hidden = chosen.length > 0;
  part('chosen').replaceChildren(
    ...chosen.map(({ ref, note }, at) => {
      const item = copyOf('chosen-item');
      const entry = entries.get(ref);
      const title = titleOf(ref, entries);
      const kind = REF_KINDS[ref.slice(0, 1) as RefKind];
      part('chosen-kind', item).textContent = entry ? `${kind}, ${entry.of}` : kind;
      part<HTMLAnchorElement>('chosen-title', item).textContent = title;
      part<HTMLAnchorElement>('chosen-title', item).href = entry?.href ?? '/papers/';
      const button = (name: string, isOff: boolean, act: () => void) => {
        const found = part<HTMLButtonElement>(name, item);
        found.ariaLabel = `${found.textContent}: ${title}`;
        found.disabled = isOff;
        found.addEventListener('click', act);
      };
      button('up', at === 0, () => events.move(at, -1));
      button('down', at === chosen.length - 1, () => events.move(at, 1));
      button('remove', false, () => events.remove(at));
      const field = part<HTMLTextAreaElement>('note', item);
      field.value = note;
      field.ariaLabel = `Note to: ${title}`;
      limit(field, LONGEST.note);
      field.addEventListener('input', () => events.note(at, field.value));
      return item;
    }),
  );
}

/** How an entry is named in the list: a question by its words. */
export function titleOf(ref: Ref, entries: ReadonlyMap<Ref, PaperEntry>): string {
  const entry = entries.get(ref);
  return entry?.asked?.ask ?? entry?.title ?? named(ref);
}

/** How an entry is named that did not arrive: by the force and the theme, as the lists of the page have them. */
export function named(ref: Ref): string {
  const option = (list: string) => (id: string) =>
    [...part<HTMLSelectElement>(list).options].find(({ value }) => value === id)?.text;
  return refInWords(ref, { force: option('force'), theme: option('theme') });
}

/** Puts the focus where it was before the list changed: on a button of an entry, or what is next to it. */
export function focusIn(at: number, name: 'up' | 'down' | 'remove'): void {
  const item = part('chosen').children[at];
  const wanted = item && part<HTMLButtonElement>(name, item);
  const other = item && part<HTMLButtonElement>(name === 'up' ? 'down' : 'up', item);
  const target = wanted && !wanted.disabled ? wanted : other && !other.disabled ? other : undefined;
  (target ?? part('chosen-heading')).focus();
}
