import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { infoOf, type Kind } from '../schemas/index.ts';
import type { Thesaurus } from '../schemas/thesaurus.ts';
import { endOfStage } from '../stages.ts';
import type { Content, Entry } from './content.ts';

/** Editors save several files at a time, and some of them twice. */
const QUIET_MS = 200;

/** What was read of a content folder. */
export interface Judged {
  content: Content;
  thesaurus: Thesaurus | undefined;
  /** All that is wrong with it, in words; undefined where nothing is. */
  report: string | undefined;
}

/** Stops a build. Its message is the report, which needs no stack trace. */
export class ContentMistakes extends Error {
  override name = 'ContentMistakes';
}

/**
 * Astro's way to the content: one reading for all collections, so that `getCollection` gives exactly what the check
 * has judged. A build stops at the first mistake; in development each change is read and reported anew.
 * @param dir the content folder
 * @param read reads and judges it, with what was read before
 */
export class ContentReading {
  private readonly dir: string;
  private readonly read: (dir: string, before?: Content) => Judged;
  private current: Judged | undefined;
  /** Loaders that have still to be filled for the first time. */
  private waiting = 0;
  private readonly refresh = new Map<string, () => Promise<void>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(dir: string, read: (dir: string, before?: Content) => Judged) {
    this.dir = dir;
    this.read = read;
  }

  /** The loader of a kind of entry. */
  entries(kind: Kind): Loader {
    return this.loader(kind, async ({ content }, context) => {
      for (const entry of content.valid[kind]) await store(entry, context);
    });
  }

  /** The loader of the words by which people search, as one entry named `words`. */
  thesaurus(): Loader {
    return this.loader('thesaurus', async ({ thesaurus }, context) => {
      if (thesaurus) context.store.set({ id: 'words', data: { ...thesaurus } });
    });
  }

  private loader(
    name: string,
    fill: (judged: Judged, context: LoaderContext) => Promise<void>,
  ): Loader {
    this.waiting += 1;
    return {
      name: `content-${name}`,
      load: async (context) => {
        const load = async () => {
          const judged = this.latest(context.watcher !== undefined);
          const start = performance.now();
          context.store.clear();
          await fill(judged, context);
          endOfStage('Markdown', start);
        };
        await load();
        this.waiting -= 1;
        // What was read, with the place of every value, is a third of what a large build has in memory.
        if (!context.watcher && this.waiting === 0) this.current = undefined;
        this.refresh.set(name, load);
        if (context.watcher && this.refresh.size === 1) this.watch(context.watcher);
      },
    };
  }

  /** @throws {ContentMistakes} when there are mistakes and nobody is there to correct them */
  private latest(isDevelopment: boolean): Judged {
    if (this.current) return this.current;
    this.current = this.read(this.dir);
    const { report } = this.current;
    if (report !== undefined && !isDevelopment) throw new ContentMistakes(report);
    if (report !== undefined) console.log(report);
    return this.current;
  }

  private watch(watcher: NonNullable<LoaderContext['watcher']>): void {
    watcher.add(this.dir);
    watcher.on('all', (_event, path) => {
      if (!resolve(path).startsWith(resolve(this.dir) + sep)) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.reload(), QUIET_MS);
    });
  }

  /** Reads anew after a change. Where it brought mistakes, they are told, and the pages stay as they were. */
  private async reload(): Promise<void> {
    const judged = this.read(this.dir, this.current?.content);
    console.log(judged.report ?? 'content: no mistakes');
    if (judged.report !== undefined) return;
    this.current = judged;
    for (const load of this.refresh.values()) await load();
  }
}

/** @throws when a text that was written comes out empty */
async function store(entry: Entry<Kind>, context: LoaderContext): Promise<void> {
  const { id, kind, file, body } = entry;
  const data = entry.data as Record<string, unknown>;
  const common = { id, data, body, filePath: file };
  if (infoOf(kind).ending === '.mdx') {
    context.store.set({ ...common, deferredRender: true });
  } else if (body.trim() === '') {
    context.store.set(common);
  } else {
    // Astro looks for fields before a text, so it is given none: the text may begin with a line ---.
    const { html } = await context.renderMarkdown(`---\n---\n${body}`, {
      fileURL: pathToFileURL(resolve(file)),
    });
    if (!/[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, '')))
      throw new ContentMistakes(`${file}: the text of this entry came out empty.`);
    context.store.set({ ...common, rendered: { html } });
  }
}
