import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../rules/check.ts';
import { AS_OF, replace, withContent } from '../rules/fixtures/with-content.ts';
import { terminal } from '../rules/report.ts';
import { KINDS } from '../schemas/index.ts';
import { ContentReading } from './astro.ts';

const BROKEN = { 'glossary/notice.md': replace('source: report', 'source: repot') };

let read: ReturnType<typeof vi.fn<(dir: string) => ReturnType<typeof judged>>>;
let log: ReturnType<typeof vi.spyOn>;

function judged(dir: string) {
  const result = checkContent(dir, { asOf: AS_OF });
  return { ...result, report: result.mistakes.length > 0 ? terminal(result) : undefined };
}

beforeEach(() => {
  read = vi.fn(judged);
  log = vi.spyOn(console, 'log').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What Astro gives a loader, with a store that can be looked into. */
function contextOf(watcher?: EventEmitter) {
  const entries = new Map<string, { id: string; rendered?: { html: string } }>();
  const context = {
    store: {
      clear: () => entries.clear(),
      set: (entry: { id: string }) => entries.set(entry.id, entry),
    },
    renderMarkdown: async (text: string) => ({ html: `<p>${text.replace(/^---\n---\n/, '')}</p>` }),
    watcher: watcher && Object.assign(watcher, { add: () => watcher }),
  } as unknown as LoaderContext;
  return { context, entries };
}

async function loadAll(content: string, watcher?: EventEmitter) {
  const reading = new ContentReading(content, read);
  const stores = new Map<string, ReturnType<typeof contextOf>['entries']>();
  // As Astro does it: all collections are defined before the first is filled.
  const loaders = KINDS.map((kind) => [kind, reading.entries(kind)] as const);
  for (const [kind, loader] of loaders) {
    const { context, entries } = contextOf(watcher);
    stores.set(kind, entries);
    await loader.load(context);
  }
  return stores;
}

test('all collections come from one reading, each entry with its text as HTML', async () => {
  const stores = await withContent({}, (content) => loadAll(content));
  expect(read).toHaveBeenCalledOnce();
  expect([...stores.get('findings')!.keys()]).toEqual([
    'kent-2019/late-notices',
    'medway-2015/few-notices',
  ]);
  expect(stores.get('findings')!.get('medway-2015/few-notices')!.rendered!.html).toContain(
    'Ofsted found in 2015 that one notice in five was sent.',
  );
});

test('the words for the search are one entry', async () => {
  const { context, entries } = contextOf();
  await withContent({}, (content) => new ContentReading(content, read).thesaurus().load(context));
  expect([...entries.keys()]).toEqual(['words']);
});

test('a build stops at a mistake, and its error is the report', async () => {
  await expect(withContent(BROKEN, (content) => loadAll(content))).rejects.toMatchObject({
    name: 'ContentMistakes',
    message: expect.stringContaining('dangling-id') as string,
  });
});

test('a text that comes out empty stops a build', async () => {
  const { context } = contextOf();
  context.renderMarkdown = async () => ({ html: '<p>  </p>' });
  await expect(
    withContent({}, (content) =>
      new ContentReading(content, read).entries('glossary').load(context),
    ),
  ).rejects.toThrow('came out empty');
});

test('in development a mistake is reported, and what is right is shown', async () => {
  const stores = await withContent(BROKEN, (content) => loadAll(content, new EventEmitter()));
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('dangling-id'));
  expect(stores.get('findings')!.size).toBe(2);
});

test('in development several saves in a row are read once, and a file elsewhere is none of our business', async () => {
  const watcher = new EventEmitter();
  await withContent({}, async (content) => {
    await loadAll(content, watcher);
    vi.useFakeTimers();
    watcher.emit('all', 'change', resolve('elsewhere', 'notes.md'));
    watcher.emit('all', 'change', `${content}/themes/missing-children.md`);
    watcher.emit('all', 'change', `${content}/glossary/notice.md`);
    await vi.runAllTimersAsync();
  });
  expect(read).toHaveBeenCalledTimes(2);
  expect(log).toHaveBeenCalledExactlyOnceWith('content: no mistakes');
});

test('in development a change that brings mistakes is reported, and the pages stay as they were', async () => {
  const watcher = new EventEmitter();
  await withContent({}, async (content) => {
    const stores = await loadAll(content, watcher);
    vi.useFakeTimers();
    read.mockReturnValueOnce({ ...judged(content), report: 'a report' });
    watcher.emit('all', 'change', `${content}/themes/missing-children.md`);
    await vi.runAllTimersAsync();
    expect(stores.get('themes')!.size).toBe(1);
  });
  expect(log).toHaveBeenCalledExactlyOnceWith('a report');
});
