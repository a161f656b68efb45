import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

interface Colour {
  alpha: number;
  parseString(words: string): void;
}
/** What axe leaves on the page that it has looked at. */
interface Axe {
  commons: {
    color: { Color: new () => Colour; getContrast(behind: Colour, ink: Colour): number };
  };
}
type Results = Pick<axeCore.AxeResults, 'violations' | 'incomplete'>;

/** The small build, for it is sent to every page that is looked at. */
const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 at levels A and AA, and what axe calls best practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that colours alone can break. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Runs axe on a page, into which it is put once: it is large, and the page is looked at several times. */
async function axeOn(page: Page, runOnly: axeCore.RunOnly): Promise<Results> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(SOURCE);
  const options: axeCore.RunOptions = {
    runOnly,
    // What passes is not reported, for its elements are many.
    resultTypes: ['violations', 'incomplete'],
    // Off unless asked for.
    rules: { 'target-size': { enabled: true } },
  };
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations, incomplete } = await axe.run(document, asked);
    return { violations, incomplete };
  }, options);
}

/** What axe says, a line an element. */
function lines(results: axeCore.Result[]): string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Objections by the standards. */
export async function objectionsTo(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page, { type: 'tag', values: STANDARDS });
  return lines(violations);
}

/** Takes what moves in a frame out of it: axe cannot judge the colours of what a frame hides. */
async function withoutFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      if ([overflowX, overflowY].includes('auto')) {
        element.style.overflow = 'visible';
        element.style.maxBlockSize = 'none';
      }
      if (position === 'sticky') element.style.position = 'static';
    }
  });
}

/** Objections to colours alone; a contrast that nobody can judge, as over a picture, counts as one. */
export async function objectionsToColours(page: Page, rules = OF_COLOUR): Promise<string[]> {
  await withoutFrames(page);
  const { violations, incomplete } = await axeOn(page, { type: 'rule', values: rules });
  return [
    ...lines([...violations, ...incomplete]).filter(isNotOfDrawing),
    ...(await inDrawings(page)),
  ];
}

/** Axe takes any drawing for a picture that may lie behind its own words, so these are judged apart. */
function isNotOfDrawing(line: string): boolean {
  const [, place = ''] = /^color-contrast at (.*?): Fix /.exec(line) ?? [];
  return !/(^| > )text[^ ]*$/.test(place);
}

/** Words of drawings whose colour is too near to what is behind the drawing (WCAG 2.2, 1.4.3). */
async function inDrawings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { Color, getContrast } = (globalThis as unknown as { axe: Axe }).axe.commons.color;
    const colour = (words: string) => {
      const parsed = new Color();
      parsed.parseString(words);
      return parsed;
    };
    const behind = (from: Element): string => {
      for (let at: Element | null = from; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (colour(backgroundColor).alpha > 0) return backgroundColor;
      }
      return 'white';
    };
    return [...document.querySelectorAll('svg text')]
      .filter((text) => text.checkVisibility())
      .flatMap((text) => {
        const [ink, paper] = [getComputedStyle(text).fill, behind(text)];
        const contrast = getContrast(colour(paper), colour(ink));
        return contrast >= 4.5
          ? []
          : [`${text.textContent.trim()}: ${ink} on ${paper} is ${contrast.toFixed(1)} to 1`];
      });
  });
}
