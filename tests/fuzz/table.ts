import { OUTCOMES, type Outcome, type Trial } from './run.ts';

/** How often each outcome came about, in each group and in all. */
export function table(trials: readonly Trial[]): string {
  const groups = [...new Set(trials.map(({ group }) => group))];
  const head = ['', ...OUTCOMES, 'all'];
  const rows = [...groups, undefined].map((group) => {
    const within = trials.filter((trial) => group === undefined || trial.group === group);
    const counts = OUTCOMES.map((outcome) => String(count(within, outcome)));
    return [group ?? 'all', ...counts, String(within.length)];
  });
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length)),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  '),
  );
  return [...lines, '', share(trials)].join('\n');
}

/** The share of silent passes among what a machine could know. */
function share(trials: readonly Trial[]): string {
  const silent = count(trials, 'passed, although a machine could know');
  const knowable = trials.length - count(trials, 'passed, harmless') - count(trials, 'false alarm');
  const percent = knowable === 0 ? 0 : (100 * silent) / knowable;
  return `${silent} of ${knowable} mistakes that a machine could know passed in silence: ${percent.toFixed(1)} %.`;
}

function count(trials: readonly Trial[], outcome: Outcome): number {
  return trials.filter((trial) => trial.outcome === outcome).length;
}
