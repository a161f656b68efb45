import { EventEmitter } from 'node:events';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { contentCheck } from '../integrations/check.ts';
import { replace, withContent } from './fixtures/with-content.ts';

const BROKEN = { 'glossary/notice.md': replace('source: report', 'source: repot') };

let exit: ReturnType<typeof vi.spyOn>;
let log: MockInstance<typeof console.log>;

beforeEach(() => {
  exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  log = vi.spyOn(console, 'log').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Does what Astro does when it starts a command. */
async function start(content: string, command: string) {
  const { hooks } = contentCheck();
  const root = pathToFileURL(`${dirname(content)}/`);
  const setup = hooks['astro:config:setup'] as (options: unknown) => Promise<void>;
  await setup({ command, config: { root } });
  return hooks;
}

test('a build stops at a mistake, after the report', async () => {
  await withContent(BROKEN, (content) => start(content, 'build'));
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('dangling-id'));
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
});

test('a build goes on when there is none', async () => {
  await withContent({}, (content) => start(content, 'build'));
  expect(log).toHaveBeenCalledExactlyOnceWith('content: 16 entries, no mistakes');
  expect(exit).not.toHaveBeenCalled();
});

test('while developing, mistakes are reported and nothing stops', async () => {
  await withContent(BROKEN, (content) => start(content, 'dev'));
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('dangling-id'));
  expect(exit).not.toHaveBeenCalled();
});

test.each(['preview', 'sync'])('%s checks nothing', async (command) => {
  await withContent(BROKEN, (content) => start(content, command));
  expect(log).not.toHaveBeenCalled();
});

test('while developing, some changes at a time are checked once, and others not at all', async () => {
  await withContent({}, async (content) => {
    const hooks = await start(content, 'dev');
    vi.useFakeTimers();
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const setup = hooks['astro:server:setup'] as (options: unknown) => void;
    setup({ server: { watcher } });
    expect(watcher.add).toHaveBeenCalledWith(content);

    log.mockClear();
    watcher.emit('all', 'change', join(content, '..', 'contents', 'x.md'));
    await vi.runAllTimersAsync();
    expect(log).not.toHaveBeenCalled();

    watcher.emit('all', 'change', join(content, 'themes', 'missing-children.md'));
    watcher.emit('all', 'add', join(content, 'themes', 'custody.md'));
    await vi.runAllTimersAsync();
    expect(log).toHaveBeenCalledOnce();
  });
});
