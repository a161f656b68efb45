import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Visit } from './browser.ts';

/** Where the editor's test backend keeps its files in the browser. */
const STORE = 'sveltia-cms-test';

/** The visual editor, working on a copy of our content that is kept in the browser: no account and no network. */
export interface Desk {
  page: Page;
  /** Opens a place in the editor: `collections/findings/new`. */
  open(place: string): Promise<void>;
  /** Leaves the editor and opens it anew: it knows then only what its store holds. */
  openAgain(): Promise<void>;
  /** The box of a field in the form. */
  field(name: string): Locator;
  /** Chooses in a field that offers a list. */
  choose(field: string, option: RegExp): Promise<void>;
  /** Takes a picture of some fields for the guide, where pictures are asked for. */
  picture(name: string, first: string, last: string): Promise<void>;
  /** Whether the form has something to save. */
  canSave(): Promise<boolean>;
  /** Saves, and waits until it has been and the form is gone. */
  save(): Promise<void>;
  /** All files as they now are, by their path. */
  files(): Promise<Record<string, string>>;
  /** What the page was asked for elsewhere, and what was stopped. */
  trouble: string[];
}

/** Opens the editor's first screen as it is on the web. On an address of this machine it offers more than there. */
export async function openSignIn(visit: Visit): Promise<Page> {
  const page = await visit('about:blank', {
    locale: 'en-GB',
    viewport: { width: 800, height: 600 },
  });
  await page.route('https://enquiry.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = async () =>
      route.fulfill({ response: await route.fetch({ url: inject('site') + pathname }) });
    // The editor goes on asking while its page is closed.
    await answer().catch(() => undefined);
  });
  await page.goto('https://enquiry.example/edit/');
  await page.getByRole('button').first().waitFor();
  return page;
}

/** Where pictures for the guide go, if they are asked for: `npm run pictures`. */
export function pictureFile(name: string): string | undefined {
  const folder = process.env['PICTURES'];
  return folder && join(folder, `${name}.png`);
}

/** Opens the editor, with the files of our content that match some patterns. */
export async function openDesk(visit: Visit, patterns: readonly string[]): Promise<Desk> {
  const page = await visit('/report/thanks/', {
    locale: 'en-GB',
    // High enough for a whole form: the editor draws a field when it comes into view.
    viewport: { width: 1280, height: 4000 },
  });
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(inject('site')))
      trouble.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.route('**/edit/set-up.json', async (route) => {
    const setUp = (await (await route.fetch()).json()) as { config: Record<string, unknown> };
    const config = { ...setUp.config, backend: { name: 'test-repo' }, publish_mode: '' };
    await route.fulfill({ json: { ...setUp, config } });
  });
  await keep(page, contentFiles(patterns));
  const enter = async () => {
    await page.goto('/report/thanks/');
    await page.goto('/edit/');
    const signIn = page.getByRole('button', { name: 'Work with Test Repository' });
    const desk = page.getByRole('button', { name: 'Create Entry or Assets' });
    await signIn.or(desk).first().waitFor();
    // It remembers who has signed in.
    if (await signIn.isVisible()) await signIn.click();
    await desk.waitFor();
  };
  await enter();

  const saveButton = page.getByRole('button', { name: 'Save', exact: true });
  const field = (name: string) => page.locator(`[data-key-path="${name}"]`).first();
  return {
    page,
    trouble,
    field,
    openAgain: enter,
    async open(place) {
      await page.goto(`/edit/#/${place}`);
      await saveButton.waitFor();
    },
    async choose(name, option) {
      await field(name).getByRole('combobox').click();
      await page.getByRole('option', { name: option }).first().click();
    },
    async picture(name, first, last) {
      const file = pictureFile(name);
      if (!file) return;
      const [top, end] = await Promise.all(
        [field(first), field(last)].map((it) => it.boundingBox()),
      );
      const clip = {
        x: top!.x,
        y: top!.y,
        width: top!.width,
        height: end!.y + end!.height - top!.y,
      };
      await page.screenshot({ path: file, clip });
    },
    canSave: () => saveButton.isEnabled(),
    async save() {
      await saveButton.click();
      await page.waitForURL((url) => !/\/(new|entries\/.*)$/.test(url.hash));
      // The form stands a moment longer than its address, and would be taken for the next one.
      await saveButton.waitFor({ state: 'detached' });
    },
    files: () => kept(page),
  };
}

function contentFiles(patterns: readonly string[]): [path: string, text: string][] {
  const folder = join(inject('content'), '..');
  return patterns
    .flatMap((pattern) => globSync(`content/${pattern}`, { cwd: folder }))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

async function keep(page: Page, files: [path: string, text: string][]): Promise<void> {
  await page.evaluate(
    async ({ store, files }) => {
      const root = await navigator.storage.getDirectory();
      for (const [path, text] of files) {
        const folders = [store, ...path.split('/')];
        const name = folders.pop()!;
        let folder = root;
        for (const one of folders) folder = await folder.getDirectoryHandle(one, { create: true });
        const file = await folder.getFileHandle(name, { create: true });
        const writable = await file.createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    { store: STORE, files },
  );
}

async function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (store) => {
    const files: Record<string, string> = {};
    async function read(folder: FileSystemDirectoryHandle, path: string) {
      // The types of the DOM do not know that a folder can be gone through.
      const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
      for await (const [name, handle] of entries) {
        if (handle.kind === 'directory')
          await read(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else files[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    }
    await read(await (await navigator.storage.getDirectory()).getDirectoryHandle(store), '');
    return files;
  }, STORE);
}
