import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, onTestFinished } from 'vitest';
import { test } from './browser.ts';
import { builtFiles, builtPages, inDist, publicSite } from './pages.ts';
import { isServed } from './graph.ts';

const PATIENCE_MS = 120_000;
const SMALLEST_TYPE_PT = 8;
const MOST_WORD_PAGES = 3;
const OFFICE = 'soffice';
const MOST_BYTES = 300_000;

/** Pages of papers; that of a withdrawn force is one of words alone. */
const packs = builtPages().filter(({ kind }) => kind === 'pack');
const standing = packs.filter(({ title }) => !title.startsWith('Withdrawn'));

/** The words of a piece of HTML. */
const words = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

interface Question {
  ask: string;
  /** The address of its thread. */
  thread: string;
  /** The question to follow up with, and what a good answer shows; empty where there is no room. */
  followUp: string;
  good: string;
}

/** The questions of a page of papers. */
function questionsIn(html: string): Question[] {
  const [, list = ''] = /<ol class="pack-questions">(.*?)<\/ol>/s.exec(html) ?? [];
  return list
    .split('<h3>')
    .slice(1)
    .map((one) => ({
      ask: words(one.split('</h3>')[0]),
      thread: /class="screen-only" href="([^"]+)"/.exec(one)?.[1] ?? '',
      followUp: words(/Also ask:<\/strong>(.*?)<\/p>/s.exec(one)?.[1]),
      good: words(/A good answer shows:<\/strong>(.*?)<\/p>/s.exec(one)?.[1]),
    }));
}

/** The question of a page of a thread, and what a good answer to the question that follows it shows. */
function raisedIn(html: string): { ask: string; good: string } {
  const [, raised = ''] = /<div class="raised flow">(.*?)<\/section>/s.exec(html) ?? [];
  const [, good] = /A good answer shows:<\/strong>(.*?)<\/div>/s.exec(raised) ?? [];
  return { ask: words(/<p class="ask">(.*?)<\/p>/s.exec(raised)?.[1]), good: words(good) };
}

describe('papers for a meeting', () => {
  test('every force has them, as a page, a Word file and a calendar', () => {
    const forces = builtPages().filter(({ kind }) => kind === 'force');
    expect(packs.map(({ address }) => address)).toEqual(
      forces.map(({ address }) => `${address}pack/`),
    );
    for (const { address } of forces)
      for (const file of ['pack.docx', 'calendar.ics'])
        expect(isServed(`${address}${file}`), `${address}${file}`).toBe(true);
  });

  test(
    'printed, they are two sides of A4 for every force, within their edges, and small enough to mail',
    { timeout: PATIENCE_MS },
    async ({ visit }) => {
      const [first, ...others] = standing;
      // The width of A4 between the margins, and of a scroll bar, in pixels of CSS.
      const page = await visit(first!.address, { viewport: { width: 695, height: 1000 } });
      await page.emulateMedia({ media: 'print' });
      const wrong: string[] = [];
      for (const { address } of [first!, ...others]) {
        await page.goto(address);
        await page.evaluate('document.fonts.ready');
        const isOver = await page.evaluate(
          `[...document.querySelectorAll('.side')].some((side) =>
            side.scrollHeight > side.clientHeight || side.scrollWidth > side.clientWidth)`,
        );
        // No question is left out for want of room.
        const isShort = await page.getByText('more did not fit and').isVisible();
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
        if (isShort || isOver || sheets !== 2 || pdf.length > MOST_BYTES)
          wrong.push(
            `${address}: ${sheets} sheets, ${pdf.length} bytes${isOver ? ', runs over' : ''}${isShort ? ', leaves a question out' : ''}`,
          );
      }
      expect(wrong).toEqual([]);
    },
  );

  test('notes are each on a line of their own, in type that can be read', async ({ visit }) => {
    const page = await visit('/forces/kent/pack/');
    await page.emulateMedia({ media: 'print' });
    const notes = await page.locator('.pack-notes > li').evaluateAll((items) =>
      items.map((item) => {
        const { display, fontSize } = getComputedStyle(item);
        return { display, points: Number.parseFloat(fontSize) * 0.75 };
      }),
    );
    expect(notes.length).toBeGreaterThan(0);
    for (const { display, points } of notes) {
      expect(display).toBe('list-item');
      expect(points).toBeGreaterThanOrEqual(SMALLEST_TYPE_PT);
    }
  });

  test('what a good answer shows is what the page of the thread says of the same question', () => {
    // Rendered Markdown has other signs for an apostrophe.
    const same = (text: string) => text.replaceAll('&#39;', '’');
    const wrong = standing.flatMap(({ address, file }) =>
      questionsIn(readFileSync(file, 'utf8')).flatMap(({ ask, thread, good }) => {
        const raised = raisedIn(readFileSync(inDist(thread, 'index.html'), 'utf8'));
        return ask === raised.ask && (good === '' || same(good) === same(raised.good))
          ? []
          : [`${address}: ${ask} ${good}; on its page: ${raised.ask} ${raised.good}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('what a good answer shows is told of each question, from the first on, else once of all', () => {
    for (const { address, file } of standing) {
      const html = readFileSync(file, 'utf8');
      const questions = questionsIn(html);
      const told = questions.filter(({ good }) => good);
      expect(questions.slice(0, told.length), address).toEqual(told);
      // A question to follow up with, and what a good answer to that shows, belong together.
      expect(
        questions.filter(({ followUp, good }) => followUp && !good),
        address,
      ).toEqual([]);
      expect(html.includes('To every question a good answer shows'), address).toBe(
        told.length < questions.length,
      );
    }
  });

  test('nothing in them is cut, unless it says where the whole is', () => {
    const cut = standing.flatMap(({ address, file }) => {
      const [, papers = ''] =
        /<div class="pack">(.*?)<\/main>/s.exec(readFileSync(file, 'utf8')) ?? [];
      return [...words(papers).matchAll(/.{0,60}…(?! \(whole at)/g)].map(
        ([it]) => `${address}: ${it}`,
      );
    });
    expect(cut).toEqual([]);
  });

  test('what another panel can take from the example stands in the papers of every force', () => {
    const silent = standing.flatMap(({ address, file }) =>
      /<p class="panel">.*?To take from it: [^<]+/s.test(readFileSync(file, 'utf8'))
        ? []
        : [address],
    );
    expect(silent).toEqual([]);
  });

  test('no two questions of a force have the same good answer', () => {
    const repeated = standing.flatMap(({ address, file }) => {
      const good = [
        ...readFileSync(file, 'utf8').matchAll(/A good answer shows:<\/strong>(.*?)<\/p>/gs),
      ].map(([, words]) => words!.trim());
      return new Set(good).size < good.length ? [address] : [];
    });
    expect(repeated).toEqual([]);
  });

  test(
    'the Word file is three pages at most in LibreOffice, for the fullest and for the quietest',
    { timeout: PATIENCE_MS },
    ({ skip }) => {
      skip(spawnSync(OFFICE, ['--version']).status !== 0, 'LibreOffice is not here.');
      const folder = mkdtempSync(join(tmpdir(), 'lines-of-enquiry-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const forces = ['kent', 'cleveland', 'lincolnshire', 'city-of-london'].filter((id) =>
        standing.some(({ address }) => address.includes(`/${id}/`)),
      );
      const files = forces.map((force) => join(folder, `${force}.docx`));
      for (const [at, file] of files.entries())
        copyFileSync(inDist('forces', forces[at]!, 'pack.docx'), file);
      // All at once: LibreOffice takes longer to start than to set a file.
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      spawnSync(OFFICE, [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ]);
      for (const force of forces) {
        const pdf = readFileSync(join(folder, `${force}.pdf`), 'latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length;
        expect(pages, force).toBeLessThanOrEqual(MOST_WORD_PAGES);
      }
    },
  );
});

describe('calendars', () => {
  const calendars = builtFiles().filter((file) => file.endsWith('.ics'));
  const read = (file: string) =>
    new ICAL.Component(ICAL.parse(readFileSync(inDist(file), 'utf8')) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  test('there is one of all, and one of each force', () => {
    expect(calendars).toContain('calendar.ics');
    expect(calendars).toHaveLength(packs.length + 1);
  });

  test('each is read, with one event a UID, and pages to which its events lead', () => {
    const wrong = calendars.flatMap((file) => {
      const events = read(file);
      const uids = new Set(events.map(({ uid }) => uid));
      const lost = events.filter(({ component }) => {
        const address = new URL(component.getFirstPropertyValue('url') as string);
        return address.origin !== publicSite() || !isServed(address.pathname);
      });
      return uids.size < events.length || lost.length > 0
        ? [`${file}: ${lost.map(({ uid }) => uid).join(', ')}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});
