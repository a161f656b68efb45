import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import type { Content } from '../../src/loader/content.ts';
import { recordDay } from '../../src/loader/record-day.ts';
import { checkContent } from '../../src/rules/check.ts';
import { lineOf } from '../../src/rules/report.ts';

/**
 * For a file of tests: what the check says of our content with some files changed or added. The content is copied and
 * read once for all of the tests, of a changed copy only what was changed is parsed, and that is put back.
 * @returns is given texts by their paths, such as `content/themes/vetting.md`, and gives a line for each mistake
 */
export function checker(): (files: Readonly<Record<string, string>>) => string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lines-of-enquiry-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const ours = join(inject('content'), '..');
  const asOf = recordDay().day;
  const check = (before?: Content) => checkContent(join(folder, 'content'), { asOf, before });
  let before: Content | undefined;

  function readOurs(): Content {
    for (const part of ['content', 'data'])
      cpSync(join(ours, part), join(folder, part), { recursive: true });
    return check().content;
  }

  return (files) => {
    before ??= readOurs();
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const { mistakes } = check(before);
    for (const path of Object.keys(files))
      if (existsSync(join(ours, path))) cpSync(join(ours, path), join(folder, path));
      else rmSync(join(folder, path));
    return mistakes.map(lineOf);
  };
}
