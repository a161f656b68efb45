import { parseArgs } from 'node:util';
import { recordDay } from '../src/loader/record-day.ts';
import { fuzz, OUTCOMES, type Outcome } from '../tests/fuzz/run.ts';
import { table } from '../tests/fuzz/table.ts';

/**
 * Tries what an editor may type: `npm run fuzz -- --seed 7 --count 1000 --list "poor message"`.
 * It ends with 1 where anything crashed, took more than a second, or passed although a machine could know.
 */
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    list: { type: 'string', multiple: true, default: ['crash', 'slow'] },
  },
});
const started = performance.now();
const trials = fuzz(values.root, {
  seed: Number(values.seed),
  count: Number(values.count),
  asOf: recordDay().day,
});
const shown = new Set(values.list);
for (const outcome of OUTCOMES.filter((it) => shown.has(it) || shown.has('all')))
  for (const { mutation, file, said } of trials.filter((trial) => trial.outcome === outcome))
    console.log(`${outcome}: ${mutation}, in ${file}. ${said}`);
console.log(table(trials));
console.log(
  `${trials.length} mutations in ${Math.round((performance.now() - started) / 1000)} s, seed ${values.seed}`,
);
const grave: readonly Outcome[] = ['crash', 'slow', 'passed, although a machine could know'];
if (trials.some(({ outcome }) => grave.includes(outcome))) process.exitCode = 1;
