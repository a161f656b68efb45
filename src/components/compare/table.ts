/** A heading of the table that names a force or a theme, with what stands under or beside it. */
interface Heading {
  id: string;
  name: string;
  element: HTMLTableCellElement;
}

/** The table as it came with the page, taken apart so that its cells can be laid out anew. */
export interface Parts {
  table: HTMLTableElement;
  corner: HTMLTableCellElement;
  forces: readonly Heading[];
  themes: readonly Heading[];
  /** Where the rows of all forces stand folded for a narrow screen; a page of one theme has none. */
  folds: HTMLElement | null;
  /** Cells by the ids of force and theme, with a space between. */
  cells: ReadonlyMap<string, HTMLTableCellElement>;
}

/** So many forces stand side by side; more stand one below the other. */
const MOST_SIDE_BY_SIDE = 10;

export function takeApart(table: HTMLTableElement): Parts {
  const [corner, ...heads] = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!corner) throw new Error('The table has no head.');
  const themes = heads.map((element) => heading(element, element.dataset['theme'] ?? ''));
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells]);
  const forces = rows.flatMap(([first]) =>
    first ? [heading(first, first.dataset['force']?.split(' ')[0] ?? '')] : [],
  );
  const cells = new Map(
    rows.flatMap(([, ...own], row) =>
      own.map((cell, column) => [`${forces[row]?.id} ${themes[column]?.id}`, cell] as const),
    ),
  );
  const folds = document.querySelector<HTMLElement>('[data-compare="folds"]');
  return { table, corner, forces, themes, folds, cells };
}

function heading(element: HTMLTableCellElement, id: string): Heading {
  return { id, name: element.textContent.trim(), element };
}

/**
 * Lays the cells of the chosen forces out, of all where none is: a few side by side, theme by theme; many one below the
 * other. On a narrow screen the rows are folded, but for those of a few that were chosen.
 */
export function layOut(parts: Parts, chosen: readonly string[]): void {
  const { table, corner, themes, cells } = parts;
  const forces =
    chosen.length > 0
      ? chosen.flatMap((id) => parts.forces.find((force) => force.id === id) ?? [])
      : parts.forces;
  const areSideBySide = themes.length > 1 && forces.length <= MOST_SIDE_BY_SIDE;
  const [rows, columns] = areSideBySide ? [themes, forces] : [forces, themes];
  corner.textContent = areSideBySide ? 'Theme' : 'Force';
  table.tHead?.rows[0]?.replaceChildren(corner, ...columns.map((one) => headingOf(one, 'col')));
  table.tBodies[0]?.replaceChildren(
    ...rows.map((row) => {
      const line = document.createElement('tr');
      line.append(
        headingOf(row, 'row'),
        ...columns.flatMap((column) => {
          const [force, theme] = areSideBySide ? [column, row] : [row, column];
          const cell = cells.get(`${force.id} ${theme.id}`);
          const label = cell?.querySelector('.of');
          if (label) label.textContent = column.name;
          return cell ?? [];
        }),
      );
      return line;
    }),
  );
  const areOpen = chosen.length > 0 && areSideBySide;
  const rowsToFold = areOpen ? [] : [...(table.tBodies[0]?.rows ?? [])];
  parts.folds?.replaceChildren(...rowsToFold.map(folded));
}

/** A row of the table as one of many folds, of which one stands open at a time. */
function folded({ cells: [head, ...cells] }: HTMLTableRowElement): HTMLDetailsElement {
  const fold = document.createElement('details');
  fold.name = 'compared';
  const summary = document.createElement('summary');
  summary.textContent = head?.textContent.trim() ?? '';
  const list = document.createElement('ul');
  list.role = 'list';
  for (const cell of cells) {
    const item = document.createElement('li');
    item.className = cell.className;
    item.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    list.append(item);
  }
  fold.append(summary, list);
  const whole = head?.querySelector('a')?.cloneNode(true);
  if (whole) {
    whole.textContent = `All of ${summary.textContent}`;
    fold.append(whole);
  }
  return fold;
}

function headingOf({ element }: Heading, scope: 'col' | 'row'): HTMLTableCellElement {
  element.scope = scope;
  return element;
}
