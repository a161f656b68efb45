import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { entryValues } from '../../src/editor/read.ts';
import { shapeOf } from '../../src/editor/shapes.ts';
import { entryText } from '../../src/editor/write.ts';
import { infoOf, KINDS, type Kind } from '../../src/schemas/index.ts';
import { poll, test } from './browser.ts';
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

/** The editor is opened once, and changes an entry of each kind. */
const PATIENCE_MS = 300_000;

test(
  'of an entry nothing changes but what was changed, whatever its kind',
  { timeout: PATIENCE_MS },
  async ({ visit }) => {
    const paths = KINDS.map((kind) => [kind, fullest(kind)] as const);
    const desk = await openDesk(visit, [
      ...paths.map(([, path]) => path),
      'themes/*.md',
      'forces/{kent,cleveland}.md',
    ]);
    const before = await desk.files();
    const said = new Map<Kind, string>();
    for (const [kind, path] of paths) {
      const id = path.slice(kind.length + 1, -infoOf(kind).ending.length);
      await desk.open(`collections/${kind}/entries/${id}`);
      const { title } = infoOf(kind);
      const box = desk.field(title).getByRole('textbox');
      const was = entryValues(shapeOf(kind), before[`content/${path}`]!)[title] as string;
      await poll(() => box.inputValue()).toBe(was);
      // What is written before the editor holds its copy of the entry is lost.
      const write = async () => {
        await box.fill(withLetter(was));
        return desk.canSave();
      };
      await poll(write).toBe(true);
      said.set(kind, was);
      await desk.save();
    }
    const after = await desk.files();
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(expect.arrayContaining(paths.map(([, path]) => `content/${path}`)));
    expect(changed).toHaveLength(KINDS.length);
    for (const [kind, path] of paths) {
      const { title } = infoOf(kind);
      const values = entryValues(shapeOf(kind), before[`content/${path}`]!);
      expect.soft(values[title], kind).toBe(said.get(kind));
      // Written as the editor writes: quotes may be others than a person set.
      const wanted = entryText(shapeOf(kind), { ...values, [title]: withLetter(said.get(kind)!) });
      expect.soft(after[`content/${path}`], kind).toBe(wanted);
    }
    expect(desk.trouble).toEqual([]);
  },
);
