import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Content } from '../src/loader/content.ts';
import { recordDay } from '../src/loader/record-day.ts';
import { changesInWords, type Version } from '../src/record/difference.ts';
import { checkContent } from '../src/rules/check.ts';

/**
 * Says in words what the content here does to the record of another commit: `npm run summary -- --base origin/main`.
 * An entry that has mistakes is named, for of it nothing more can be told.
 */
const { values } = parseArgs({ options: { base: { type: 'string', default: 'origin/main' } } });
const before = await versionAt(values.base);
if (before === undefined) {
  console.error(
    `There is no commit "${values.base}" here. Fetch it first, or name another: --base main.`,
  );
  process.exitCode = 2;
} else {
  const { valid, files } = contentIn('content');
  const unread = files.filter(({ kind, id }) => !valid[kind].some((entry) => entry.id === id));
  const sentences = changesInWords(
    before,
    valid,
    unread.map(({ kind, id, name }) => ({ kind, id, file: name })),
  );
  console.log(
    sentences.length > 0
      ? `## What this does to the record\n\n${sentences.map((one) => `- ${one}`).join('\n')}`
      : 'Nothing on the record changes.',
  );
}

function contentIn(folder: string): Content {
  return checkContent(folder, { asOf: recordDay().day }).content;
}

/** The record as it is at a commit, read from a copy of its files. */
async function versionAt(commit: string): Promise<Version | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'record-before-'));
  try {
    const archive = execFileSync('git', ['archive', commit, 'content', 'data'], {
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return contentIn(join(folder, 'content')).valid;
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
