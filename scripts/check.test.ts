import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { AS_OF, replace, withContent } from '../src/rules/fixtures/with-content.ts';
import { called } from './testing.ts';
import { runCheck } from './check/run.ts';

// Some start Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const CLI = fileURLToPath(new URL('check.ts', import.meta.url));

const call = async (args: string[], cwd?: string, epoch = '') => {
  const env = { SOURCE_DATE_EPOCH: epoch };
  const { status, stdout, stderr } = await called(() => runCheck(args), { cwd, env });
  return { status, stdout, stderr };
};

/** The same as a command, in a process of its own. */
function run(args: string[], cwd?: string) {
  const env = { ...process.env, NODE_OPTIONS: '', SOURCE_DATE_EPOCH: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const BROKEN = { 'glossary/notice.md': replace('source: report', 'source: repot') };

test('content without a mistake ends with 0', async () => {
  const result = await withContent({}, (content) => run([content, '--as-of', AS_OF]));
  expect(result).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "content: 16 entries, no mistakes
    ",
    }
  `);
});

test('content with mistakes ends with 1', async () => {
  const result = await withContent(BROKEN, (content) => run([content, '--as-of', AS_OF]));
  expect(result).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "",
      "stdout": "content/glossary/notice.md:3:9  dangling-id  No source has the id "repot".  Allowed: an id in content/sources, such as "report".  Fix: Correct the id, or add content/sources/repot.yaml.  Right: source: ...  See: https://lines-of-enquiry.example/about/rules/dangling-id/
    content: 16 entries, 1 mistake in 1 file
    ",
    }
  `);
});

test('the folder content/ where it runs is checked when none is named', async () => {
  const result = await withContent(BROKEN, (content) =>
    call(['--format', 'github', '--as-of', AS_OF], dirname(content)),
  );
  expect(result).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "",
      "stdout": "::error file=content/glossary/notice.md,line=3,col=9,title=dangling-id::No source has the id "repot". Allowed: an id in content/sources, such as "report". Fix: Correct the id, or add content/sources/repot.yaml.%0ARight: source: ...%0ASee: https://lines-of-enquiry.example/about/rules/dangling-id/
    content: 16 entries, 1 mistake in 1 file
    ",
    }
  `);
});

test('a folder that is not there ends with 1, and without a stack trace', () => {
  expect(run(['/nowhere/content'])).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "",
      "stdout": "content:1:1  unreadable  The folder could not be opened (ENOENT).  Allowed: a folder that everybody may open.  Fix: Put it back, or give the name of another.  Right: content/themes/missing-children.md  See: https://lines-of-enquiry.example/about/rules/unreadable/
    data/councils.csv:1:1  unreadable  The list of councils could not be opened (ENOENT).  Allowed: a table of councils and their forces.  Fix: Put it back, for councils cannot be checked without it.  Right: content/themes/missing-children.md  See: https://lines-of-enquiry.example/about/rules/unreadable/
    content: 0 entries, 2 mistakes in 2 files
    ",
    }
  `);
});

test.each([
  [['--frmat', 'github'], "Unknown option '--frmat'."],
  [['--format'], "Option '--format <value>' argument missing."],
  [['--format', 'html'], 'There is no format "html".'],
  [['content', 'data'], 'Only one folder can be checked at a time.'],
  [['--as-of', '2026-02-31'], '"2026-02-31" is not a date.'],
])('%j is a wrong call: one sentence, and 2', async (args, sentence) => {
  expect(await call(args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${sentence} Usage: node scripts/check.ts [folder] [--format terminal|github|summary] [--as-of 2026-11-24]\n`,
  });
});

test('the date of the record is that of SOURCE_DATE_EPOCH where it is set', async () => {
  const { status, stdout } = await withContent({}, (content) =>
    call([content], undefined, '1546300800'),
  );
  expect(status).toBe(1);
  expect(stdout).toContain('after the date of the record (2019-01-01)');
});

test('a SOURCE_DATE_EPOCH that is no time is a wrong call', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, '/nowhere/content'], {
    env: { ...process.env, NODE_OPTIONS: '', SOURCE_DATE_EPOCH: 'today' },
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^SOURCE_DATE_EPOCH is "today", which is no time: .*\n$/);
});

test('a reader who has seen enough may close the pipe', () => {
  const { stderr } = spawnSync(
    'sh',
    ['-c', `"$0" "$1" /nowhere/content | true`, process.execPath, CLI],
    {
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
});
