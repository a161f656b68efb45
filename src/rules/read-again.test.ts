import { writeFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { AS_OF, copyOf, replace, withContent } from './fixtures/with-content.ts';

const NOTICE = 'glossary/notice.md';

/** What is found after something was done to a content folder that had been read before. */
function readAgain(dir: string, change: () => void) {
  const before = checkContent(dir, { asOf: AS_OF }).content;
  change();
  return { before, ...checkContent(dir, { asOf: AS_OF, before }) };
}

test('an entry whose file has not changed is taken as it was read before', async () => {
  await withContent({}, (dir) => {
    const { before, content } = readAgain(dir, () =>
      writeFileSync(join(dir, NOTICE), copyOf(NOTICE, 'source: report', 'source: repot')),
    );
    expect(content.valid.themes).toEqual(before.valid.themes);
    expect(content.valid.themes.every((theme, index) => theme === before.valid.themes[index])).toBe(
      true,
    );
    expect(content.drafts).toHaveLength(before.drafts.length);
  });
});

test('what was changed is read anew, and so is what follows from it', async () => {
  await withContent({}, (dir) => {
    const { content, mistakes } = readAgain(dir, () =>
      writeFileSync(join(dir, NOTICE), copyOf(NOTICE, 'source: report', 'source: repot')),
    );
    expect(content.drafts.find(({ id }) => id === 'notice')?.raw['source']).toBe('repot');
    expect(mistakes.map(({ rule }) => rule)).toContain('dangling-id');
  });
});

test('a file that was given another name is another entry', async () => {
  await withContent({}, (dir) => {
    const { content } = readAgain(dir, () =>
      renameSync(join(dir, NOTICE), join(dir, 'glossary/notices.md')),
    );
    expect(content.valid.glossary.map(({ id }) => id)).toContain('notices');
    expect(content.valid.glossary.map(({ id }) => id)).not.toContain('notice');
  });
});

test('what was wrong before, and has not changed, is told again', async () => {
  await withContent({ [NOTICE]: replace('source: report', 'sauce: report') }, (dir) => {
    const { mistakes } = readAgain(dir, () => undefined);
    expect(mistakes.map(({ file, rule }) => `${file} ${rule}`)).toContain(
      `content/${NOTICE} unknown-field`,
    );
  });
});
