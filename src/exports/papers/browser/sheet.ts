import { piecesOf } from '../address.ts';
import {
  numberOf,
  type Asked,
  type Block,
  type PaperDocument,
  type PaperNote,
  type Piece,
} from '../document.ts';
import { element, part } from './elements.ts';

/** Shows papers as they are printed. */
export function showSheet({ title, blocks, notes, ending }: PaperDocument): void {
  const shown = [...blocks, ...ending].flatMap((block) => drawn(block, notes));
  const list = notes.map((note, at) => noteItem(note, at + 1));
  const label = notes.length > 0 ? [element('h2', '', 'Notes'), listOf('pack-notes', list)] : [];
  // The ending of a page on paper is the foot of every page of the site.
  const body = shown.slice(0, shown.length - ending.length);
  part('sheet').replaceChildren(element('h2', 'title', title), ...gathered(body), ...label);
}

/** Bullets that follow each other are one list. */
function gathered(nodes: readonly HTMLElement[]): HTMLElement[] {
  const all: HTMLElement[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.tagName !== 'LI') all.push(node);
    else if (last?.className === 'points') last.append(node);
    else all.push(element('ul', 'points', node));
  }
  return all;
}

function drawn(block: Block, notes: readonly PaperNote[]): HTMLElement[] {
  switch (block.kind) {
    case 'heading':
      return [
        element(
          block.level === 1 ? 'h3' : 'h4',
          '',
          block.href ? linkTo(block.href, block.text) : block.text,
        ),
      ];
    case 'line':
      return [element(block.isBullet ? 'li' : 'p', '', ...inline(block.pieces, notes))];
    case 'questions':
      return [
        listOf(
          'pack-questions',
          block.questions.map((asked, at) => question(asked, block.first + at, notes)),
        ),
      ];
    case 'code': {
      const link = linkTo(block.address, block.text);
      link.dataset['made'] = block.made;
      return [element('p', 'code print-only', link)];
    }
  }
}

function listOf(className: string, items: HTMLElement[]): HTMLElement {
  const list = element('ol', className, ...items);
  list.role = 'list';
  return list;
}

function question(
  { ask, from, told }: Asked,
  number: number,
  notes: readonly PaperNote[],
): HTMLElement {
  const lines = element('div', 'write', element('div', ''), element('div', ''));
  lines.ariaHidden = 'true';
  return element(
    'li',
    '',
    element('h4', '', element('span', 'number', `${number}. `), ask),
    element(
      'div',
      'rests',
      element('p', 'fact', linkTo(from.href, from.text)),
      ...told.map((pieces) => element('p', 'fact', ...inline(pieces, notes))),
    ),
    lines,
  );
}

function inline(pieces: readonly Piece[], notes: readonly PaperNote[]): (Node | string)[] {
  return pieces.flatMap(({ text, href, isStrong, source }) => {
    const words = href ? linkTo(href, text) : isStrong ? element('strong', '', text) : text;
    if (!source) return [words];
    const number = numberOf(source, notes);
    const ref = linkTo(`#note-${source}`, `[${number}]`);
    ref.className = 'ref';
    ref.ariaLabel = `Note ${number}`;
    // The address of the page holds the papers, so a note is gone to without it.
    ref.addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById(`note-${source}`)?.querySelector('a')?.focus();
    });
    return [words, ' ', ref];
  });
}

function noteItem({ source, words, href, shown }: PaperNote, number: number): HTMLElement {
  const address = linkTo(href, '');
  address.className = 'as-written';
  for (const { text, isWhole } of piecesOf(shown))
    address.append(element('wbr', ''), isWhole ? element('span', '', text) : text);
  const item = element('li', '', `[${number}] ${words} `, address);
  item.id = `note-${source}`;
  return item;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = href;
  return link;
}
