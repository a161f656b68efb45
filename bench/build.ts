import { measure, median, megabytes, ratiosOf, secondsOf, type Measured } from './build/measure.ts';

/**
 * `npm run bench`: what a build of the site takes, beside Astro alone with as many pages of the same text, and what its
 * pages weigh.
 */
const TURNS = 3;

function print({ pages, ours, bareAstro, kinds }: Measured): void {
  console.log(`
Today's record: ${pages} pages

time    ${figures(secondsOf(ours))} s
memory  ${megabytes(ours)} MB at the peak, ${megabytes(ours, 'beside')} MB in processes beside it
Astro   ${figures(secondsOf(bareAstro))} s and ${megabytes(bareAstro)} MB alone, with as many pages of the same text
ratio   ${figures(ratiosOf(ours, bareAstro))} times as long as Astro alone
`);
  const run = ours.find(({ seconds }) => seconds === median(secondsOf(ours)))!;
  for (const { name, seconds } of run.stages) {
    const share = `${Math.round((100 * seconds) / run.seconds)}%`;
    console.log(`${name.padEnd(50)}${seconds.toFixed(2).padStart(7)} s${share.padStart(6)}`);
  }
  console.log(
    '\nHTML and CSS, brotli, bytes    pages   median     95th     most  allowed  largest page',
  );
  for (const { name, pages, median, ninetyFifth, most, allowed, largest } of kinds) {
    const bytes = [median, ninetyFifth, most, allowed].map((count) => String(count).padStart(9));
    console.log(`${name.padEnd(28)}${String(pages).padStart(8)}${bytes.join('')}  ${largest}`);
  }
  const rest = pages - kinds.reduce((sum, { pages }) => sum + pages, 0);
  if (rest > 0) console.log(`${'of no kind'.padEnd(28)}${String(rest).padStart(8)}`);
}

/** The median, and what it is the median of, turn by turn. */
function figures(values: readonly number[]): string {
  return `${median(values).toFixed(1)} (${values.map((value) => value.toFixed(1)).join(', ')})`;
}

print(await measure(1, TURNS));
