import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { builtFiles, builtPages, inDist, publicSite } from './pages.ts';
import { isServed } from './graph.ts';

const PATIENCE_MS = 120_000;
const MOST_BYTES = 300_000;

/** Pages of papers; that of a withdrawn force is one of words alone. */
const packs = builtPages().filter(({ kind }) => kind === 'pack');
const standing = packs.filter(({ title }) => !title.startsWith('Withdrawn'));

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
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
        if (isOver || sheets !== 2 || pdf.length > MOST_BYTES)
          wrong.push(
            `${address}: ${sheets} sheets, ${pdf.length} bytes${isOver ? ', runs over' : ''}`,
          );
      }
      expect(wrong).toEqual([]);
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
