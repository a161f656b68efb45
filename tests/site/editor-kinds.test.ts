import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { entryValues } from '../../src/editor/read.ts';
import { shapeOf } from '../../src/editor/shapes.ts';
import { entryText } from '../../src/editor/write.ts';
import { infoOf, KINDS, type Kind } from '../../src/schemas/index.ts';
import { test } from './browser.ts';
import { openDesk } from './desk.ts';

/** The entry of a kind with the longest list of fields: it has more of them than any other. */
function fullest(kind: Kind): string {
  const folder = inject('content');
  const fields = (path: string) => readFileSync(join(folder, path), 'utf8').split('\n---')[0]!;
  return globSync(`${kind}/**/*${infoOf(kind).ending}`, { cwd: folder })
    .sort()
    .reduce((best, path) => (fields(path).length > fields(best).length ? path : best));
}

/** A text with a letter more, before the sign at its end: a question goes on ending with its mark. */
const withLetter = (text: string) => text.replace(/(?=\W?$)/, 'x');

test.for(KINDS)(
  'of an entry in %s nothing changes but what was changed',
  async (kind, { visit }) => {
    const path = fullest(kind);
    const desk = await openDesk(visit, [path, 'themes/*.md', 'forces/{kent,cleveland}.md']);
    const { [`content/${path}`]: before } = await desk.files();
    const id = path.slice(kind.length + 1, -infoOf(kind).ending.length);
    await desk.open(`collections/${kind}/entries/${id}`);
    const title = desk.field(infoOf(kind).title).getByRole('textbox');
    const said = await title.inputValue();
    await title.fill(withLetter(said));
    await desk.save();
    const { [`content/${path}`]: after } = await desk.files();
    const shape = shapeOf(kind);
    const values = entryValues(shape, before!);
    expect(values[infoOf(kind).title]).toBe(said);
    // Written as the editor writes: quotes may be others than a person set.
    expect(after).toBe(entryText(shape, { ...values, [infoOf(kind).title]: withLetter(said) }));
    expect(desk.trouble).toEqual([]);
  },
);
