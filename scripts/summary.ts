import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordDay } from '../src/loader/record-day.ts';
import { changesInWords, type Version } from '../src/record/difference.ts';
import { checkContent } from '../src/rules/check.ts';

/**
 * Says in words what the content here does to the record of another commit: `npm run summary -- --base origin/main`.
 * Where the content has mistakes, it speaks of the entries that have none.
 */
const { values } = parseArgs({ options: { base: { type: 'string', default: 'origin/main' } } });
const before = await versionAt(values.base);
if (before === undefined) {
  console.error(
    `There is no commit "${values.base}" here. Fetch it first, or name another: --base main.`,
  );
  process.exitCode = 2;
} else {
  const sentences = changesInWords(before, versionIn('content'));
  console.log(
    sentences.length > 0
      ? `## What this does to the record\n\n${sentences.map((one) => `- ${one}`).join('\n')}`
      : 'Nothing on the record changes.',
  );
}

function versionIn(folder: string): Version {
  return checkContent(folder, { asOf: recordDay().day }).content.valid;
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
    return versionIn(join(folder, 'content'));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
