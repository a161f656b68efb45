import { rmSync } from 'node:fs';
import { measure, megabytes, type Measured } from './build/measure.ts';
import { installPeers } from './build/peers.ts';
import type { Run } from './build/run.ts';

/**
 * `npm run bench:scale`: builds today's record and ten times as much, and beside each Astro alone, Eleventy and
 * Starlight with as many pages of the same text; tells how cost grows, and which pages weigh more than twice what a page
 * of their kind may weigh today. It takes minutes, and fetches the packages of the peers.
 */
const TIMES = [1, 10];

function printBuilders({ pages, ours, bareAstro, peers }: Measured, times: number): void {
  console.log(
    `\n${times === 1 ? "Today's record" : `${times} times the record`}: ${pages} pages\n`,
  );
  console.log('                      s    times Astro      MB    ms a page');
  const builders = [
    { name: 'this site', runs: ours },
    { name: 'Astro alone', runs: bareAstro },
    ...peers,
  ];
  for (const { name, runs } of builders) {
    const { seconds } = runs[0]!;
    const columns = [
      seconds.toFixed(1).padStart(8),
      (seconds / bareAstro[0]!.seconds).toFixed(1).padStart(15),
      megabytes(runs).padStart(8),
      ((1000 * seconds) / pages).toFixed(2).padStart(13),
    ];
    console.log(name.padEnd(15) + columns.join(''));
  }
}

/** How many times as long each stage takes with so many times as many pages: a stage that grows faster is at fault. */
function printGrowth(few: Measured, many: Measured): void {
  const pages = many.pages / few.pages;
  console.log(`\nWith ${pages.toFixed(1)} times as many pages a stage takes\n`);
  const growth = (name: string, before: number, after: number) =>
    console.log(
      `${name.padEnd(50)}${(after / before).toFixed(1).padStart(7)} times as long (${before.toFixed(1)} s, ${after.toFixed(1)} s)`,
    );
  const [start, end] = [few.ours[0]!, many.ours[0]!] as [Run, Run];
  for (const [at, { name, seconds }] of start.stages.entries())
    growth(name, seconds, end.stages[at]!.seconds);
  growth('all', start.seconds, end.seconds);
}

function printHeavy({ kinds }: Measured): void {
  const heavy = kinds.filter(({ most, allowed }) => most > 2 * allowed);
  console.log(
    heavy.length === 0
      ? '\nNo page weighs more than twice what a page of its kind may weigh today.'
      : '\nPages that weigh more than twice what a page of their kind may weigh today:',
  );
  for (const { largest, most, allowed } of heavy)
    console.log(`${largest}  ${most} bytes, ${allowed} allowed`);
}

const packages = installPeers();
try {
  const all: Measured[] = [];
  for (const times of TIMES) {
    const measured = await measure(times, 1, `${packages}/node_modules`);
    printBuilders(measured, times);
    all.push(measured);
  }
  printGrowth(all[0]!, all[1]!);
  printHeavy(all[1]!);
} finally {
  rmSync(packages, { recursive: true });
}
