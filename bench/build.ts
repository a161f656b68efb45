import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOfProject } from '../tests/site/project-copy.ts';
import { bareProject } from './build/bare.ts';
import { multiply } from './build/multiply.ts';
import { pagesIn, weigh, type KindOfPage } from './build/pages.ts';
import { build, type Run } from './build/run.ts';

/**
 * `npm run bench`: what a build of the site takes, beside Astro alone with as many pages, and what its pages weigh.
 * With `-- --tenfold` also for ten times the record, which takes minutes.
 */
const { values } = parseArgs({ options: { tenfold: { type: 'boolean' } } });
const RUNS = 3;

/** Measures a build of the project with its entries so many times. The builds take turns, for other work comes and goes. */
async function measure(times: number): Promise<void> {
  const project = copyOfProject();
  cpSync('content', join(project, 'content'), { recursive: true });
  multiply(project, times);
  const dist = join(project, 'dist');
  const ours = [await build(project)];
  const pages = pagesIn(dist);
  const bare = bareProject(pages.length);
  const alone = [await build(bare)];
  while (ours.length < RUNS) {
    ours.push(await build(project));
    alone.push(await build(bare));
  }
  print(times, pages.length, ours, alone);
  printPages(weigh(dist, pages));
  for (const folder of [project, bare]) rmSync(folder, { recursive: true });
}

function print(times: number, pages: number, ours: readonly Run[], alone: readonly Run[]): void {
  const record = times === 1 ? "Today's record" : `${times} times the record`;
  const ratios = ours.map(({ seconds }, turn) => seconds / alone[turn]!.seconds);
  console.log(`
${record}: ${pages} pages

time    ${figures(secondsOf(ours))} s
memory  ${mb(ours, 'memory')} MB at the peak, ${mb(ours, 'beside')} MB in processes beside it
Astro   ${figures(secondsOf(alone))} s and ${mb(alone, 'memory')} MB alone, with as many pages of 150 words
ratio   ${figures(ratios)} times as long as Astro alone
`);
  const run = ours.find(({ seconds }) => seconds === median(secondsOf(ours)))!;
  for (const { name, seconds } of run.stages) {
    const share = `${Math.round((100 * seconds) / run.seconds)}%`;
    console.log(`${name.padEnd(50)}${seconds.toFixed(2).padStart(7)} s${share.padStart(6)}`);
  }
}

function secondsOf(runs: readonly Run[]): number[] {
  return runs.map(({ seconds }) => seconds);
}

/** The median, and what it is the median of, turn by turn. */
function figures(values: readonly number[]): string {
  return `${median(values).toFixed(1)} (${values.map((value) => value.toFixed(1)).join(', ')})`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** The most of all runs. */
function mb(runs: readonly Run[], part: 'memory' | 'beside'): string {
  return Math.max(...runs.map((run) => run[part])).toFixed(0);
}

function printPages(kinds: readonly KindOfPage[]): void {
  console.log(
    '\nHTML and CSS, brotli, bytes    pages   median     95th     most  allowed  largest page',
  );
  for (const { name, pages, median, ninetyFifth, most, allowed, largest } of kinds) {
    const bytes = [median, ninetyFifth, most, allowed].map((count) => String(count).padStart(9));
    console.log(`${name.padEnd(28)}${String(pages).padStart(8)}${bytes.join('')}  ${largest}`);
  }
}

await measure(1);
if (values.tenfold) await measure(10);
