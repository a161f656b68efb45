import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { sampleFields } from '../src/schemas/fixtures/samples.ts';
import { KINDS, type Kind } from '../src/schemas/index.ts';
import { report, withContent } from '../src/rules/fixtures/with-content.ts';
import { called } from './testing.ts';
import { runNew } from './new/run.ts';

// Some start Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const CLI = fileURLToPath(new URL('new.ts', import.meta.url));
/** 24 November 2026. */
const EPOCH = '1795521600';

const run = (cwd: string, ...args: string[]) =>
  called(() => runNew(args), { cwd, env: { SOURCE_DATE_EPOCH: EPOCH } });

/** The same as a command, in a process of its own. */
function runAlone(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', SOURCE_DATE_EPOCH: EPOCH },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const FINDING = [
  'findings',
  ...['--headline', 'Officers came late', '--inspection', 'kent-2019', '--forces', 'kent'],
  ...[
    '--theme',
    'missing-children',
    '--kind',
    'weakness',
    '--date',
    '2019-05-02',
    '--locator',
    'page 1',
  ],
  ...['--text', 'HMICFRS found in 2019 that officers came late.'],
];
const SOURCE = [
  ...['--source.title', "The panel's minutes", '--source.publisher', 'Example Council'],
  ...['--source.kind', 'panel-paper', '--source.read', 'whole'],
];

test('a finding and its new source are written so that the check accepts them', async () => {
  await withContent({}, async (content) => {
    const { status, said } = runAlone(dirname(content), ...FINDING, ...SOURCE);
    expect(said).toMatchInlineSnapshot(`
      "The check has nothing against it.
      Written: content/sources/the-panels-minutes.yaml
      Written: content/findings/kent-2019/officers-came-late.md
      "
    `);
    expect(status).toBe(0);
    expect(readFileSync(join(content, 'sources/the-panels-minutes.yaml'), 'utf8'))
      .toMatchInlineSnapshot(`
        "title: "The panel's minutes"
        publisher: "Example Council"
        published: null
        address: null
        kind: panel-paper
        read: whole
        accessed: 2026-11-24
        added: 2026-11-24
        "
      `);
    expect(await report(content)).toBe('no mistakes');
  });
});

test('what is missing is named, and nothing is written', async () => {
  await withContent({}, (content) => {
    const { status, said } = runAlone(dirname(content), ...FINDING, '--source.title', 'Minutes');
    expect(said).toBe('Still needed: --source.publisher --source.kind --source.read.\n');
    expect(status).toBe(2);
  });
});

test('what the check refuses is told, and not written', async () => {
  await withContent({}, async (content) => {
    const wrong = FINDING.map((it) => it.replace('2019-05-02', '2039-05-02'));
    const { status, said } = await run(dirname(content), ...wrong, ...SOURCE);
    expect(said).toMatch(/officers-came-late\.md:\d+:\d+ {2}future-date/);
    expect(said).toContain('Nothing was written. Mend this in the call.');
    expect(status).toBe(1);
    expect(await report(content)).toBe('no mistakes');
    expect(existsSync(join(content, 'findings/kent-2019/officers-came-late.md'))).toBe(false);
  });
});

test('an id that is none is told with one that is, and with all else that is wrong', async () => {
  await withContent({}, async (content) => {
    const wrong = FINDING.map((it) => it.replace('2019-05-02', '2039-05-02'));
    const ids = ['--id', 'Return interviews', '--source.id', 'The Minutes'];
    const { status, said } = await run(dirname(content), ...wrong, ...SOURCE, ...ids);
    expect(said).toContain(
      'The id "Return interviews" is not of small letters, digits and hyphens. Write --id return-interviews, or another.\n',
    );
    expect(said).toContain('Write --source.id the-minutes, or another.');
    expect(said).toMatch(/kent-2019\/return-interviews\.md:\d+:\d+ {2}future-date/);
    expect(said).not.toContain('has nothing against it');
    expect(status).toBe(1);
    expect(existsSync(join(content, 'findings/kent-2019/return-interviews.md'))).toBe(false);
  });
});

test('an id that is none is told beside what is missing', async () => {
  await withContent({}, async (content) => {
    const { status, said } = await run(
      dirname(content),
      'findings',
      '--id',
      'Return interviews',
      '--source.title',
      'x',
    );
    expect(said).toContain('Write --id return-interviews, or another.\nStill needed: --headline ');
    expect(said).toContain(' --source.publisher --source.kind --source.read.\n');
    expect(status).toBe(2);
  });
});

test('where no id can be made of the title, one is asked for', async () => {
  await withContent({}, async (content) => {
    const foreign = FINDING.map((it) => it.replace('Officers came late', 'Прибыли поздно'));
    const { status, said } = await run(dirname(content), ...foreign, ...SOURCE);
    expect(said).toBe('No id can be made of the title. Give one: --id.\n');
    expect(status).toBe(2);
  });
});

test('of an id without a letter none is offered', async () => {
  await withContent({}, async (content) => {
    const { status, said } = await run(dirname(content), ...FINDING, ...SOURCE, '--id', '???');
    expect(said).toContain('The id "???" is not of small letters, digits and hyphens.\n');
    expect(status).toBe(1);
  });
});

test.for([
  [['--help'], 'npm run new -- findings --help', 'Kinds: forces, inspections, findings'],
  [['findings', '--help'], '--headline  ', '--followsUp.finding  '],
  [['findings', '-h'], '--kind  ', 'One of: weakness, strength, recommendation'],
] as const)('%j says how it is called', async ([args, ...parts]) => {
  await withContent({}, async (content) => {
    const { status, said } = await run(dirname(content), ...args);
    for (const part of parts) expect(said).toContain(part);
    expect(status).toBe(0);
  });
});

test('an entry that is there already is not written over', async () => {
  await withContent({}, async (content) => {
    const again = [...FINDING, '--source', 'report'];
    expect((await run(dirname(content), ...again)).status).toBe(0);
    expect(await run(dirname(content), ...again)).toMatchObject({
      status: 2,
      said: expect.stringContaining('is there already. Give another --id.') as string,
    });
  });
});

test.for([
  [['figs'], 'There is no kind "figs". The kinds are '],
  [[], 'Say of which kind the entry is'],
  [
    ['findings', '--headlin', 'x'],
    'An entry in findings has no field "headlin". It has headline, ',
  ],
  [['findings', '--headline'], '"--headline" is not of the form --field value.'],
] as const)('%j is answered with what to do', async ([args, sentence]) => {
  await withContent({}, async (content) => {
    expect(await run(dirname(content), ...args)).toMatchObject({
      status: 2,
      said: expect.stringContaining(sentence) as string,
    });
  });
});

/** Entries of the base that the samples name. */
const NAMED = {
  forces: 'kent',
  themes: 'missing-children',
  sources: 'report',
  inspections: 'kent-2019',
};

/** The flags for the fields of an entry, as somebody would type them: what is not known is left out. */
function flagsOf(fields: object): string[] {
  return Object.entries(fields).flatMap(([name, value]: [string, string | string[] | null]) =>
    [value ?? []].flat().flatMap((one) => [`--${name}`, one]),
  );
}

/** Where the sample would not pass beside the base. */
const OTHERS: Partial<Record<Kind, object>> = {
  findings: { date: '2019-05-02' },
  questions: { question: 'When did you last ask how many notices were late in March?' },
};

/** A text below the fields that the check accepts. */
const TEXTS: Partial<Record<Kind, string>> = {
  guidance: '## On record\n\nHMICFRS said so. <Source id="report" locator="page 1" />',
};

/** Not added alone: a source goes with what cites it, a force with its councils, a theme with its questions. */
const WITH_OTHERS: ReadonlySet<Kind> = new Set(['sources', 'forces', 'themes']);

test.for(KINDS.filter((kind) => !WITH_OTHERS.has(kind)))(
  'an entry in %s is written from flags alone, and the check accepts it',
  async (kind) => {
    await withContent({}, async (content) => {
      const id = kind === 'findings' ? 'kent-2019/another' : 'another';
      const fields = { ...sampleFields(kind, id, NAMED), ...OTHERS[kind], added: null };
      const text = ['--text', TEXTS[kind] ?? 'HMICFRS said so in 2019.'];
      const { status, said } = await run(
        dirname(content),
        kind,
        ...flagsOf(fields),
        '--id',
        id,
        ...text,
      );
      expect(said).toContain(`Written: content/${kind}/${id}`);
      expect(status).toBe(0);
      expect(await report(content)).toMatch(/^no mistakes$/m);
    });
  },
);
