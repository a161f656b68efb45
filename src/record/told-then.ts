import { firstDay, lastDay, type PartialDate } from '../schemas/dates.ts';
import { establishedDate, findingDate, newestThenId } from './order.ts';
import { threadsOf } from './thread.ts';
import type { Finding, Force, Theme } from './types.ts';

/** A weakness that inspectors recorded, of whom and when. */
export interface DatedWeakness {
  /** Undefined where it is told of no one force. */
  force: Force | undefined;
  finding: Finding;
  date: PartialDate;
}

/** So many years before or after one weakness, another counts as told about then. */
const YEARS = 2;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Findings of other forces, or of none, that record a weakness on the theme of a finding within two years of it, before or
 * after: nearest first, of each force, and of each report on none, the nearest alone. A date that is known to the year or the
 * month counts by the day that lies farthest off, so that nothing is told as nearer than it may be; what somebody else
 * claimed does not count.
 * @param own the forces of which nothing is told
 * @returns undefined where the finding is no weakness, or has no date
 */
export function toldThen(finding: Finding, own = finding.forces): Finding[] | undefined {
  const date = establishedDate(finding);
  if (finding.data.kind !== 'weakness' || date === null) return undefined;
  const near = weaknessesOf(finding.theme.findings)
    .filter(({ force, finding: other }) =>
      // What the same report tells of no one force was not recorded elsewhere.
      force ? !own.includes(force) : other.inspection !== finding.inspection,
    )
    .map((other) => ({ ...other, days: daysApart(date, other.date) }))
    .filter(({ days }) => days !== null)
    .toSorted(
      (a, b) =>
        a.days! - b.days! ||
        // What is told of a force alone says more than what is told of several.
        a.finding.forces.length - b.finding.forces.length ||
        (a.finding.id < b.finding.id ? -1 : 1),
    );
  const nearest = Map.groupBy(near, (it) => it.force ?? it.finding.inspection);
  return [...new Set([...nearest.values()].map(([first]) => first!.finding))];
}

/** A weakness of a force, and what was recorded elsewhere about then. */
export interface ToldThen {
  finding: Finding;
  /** Nearest in time first. */
  elsewhere: Finding[];
}

/**
 * The last weakness that inspectors recorded of a force on each theme, of those with a date: newest first, each with who
 * else was told of one about then.
 */
export function toldElsewhere(force: Force, themes: readonly Theme[]): ToldThen[] {
  return threadsOf(force, themes)
    .told.flatMap(({ findings }) => {
      const last = weaknessesOf(findings).at(-1)?.finding;
      return last ? [{ finding: last, elsewhere: toldThen(last, [force])! }] : [];
    })
    .toSorted(({ finding: a }, { finding: b }) =>
      newestThenId([findingDate(a), a.id], [findingDate(b), b.id]),
    );
}

/** The themes on which no weakness of a force is recorded: neither with a date nor without one, nor by another's account. */
export function themesWithoutWeakness(force: Force, themes: readonly Theme[]): Theme[] {
  const weak = force.findings.filter(({ data }) => data.kind === 'weakness');
  return themes.filter((theme) => !weak.some((finding) => finding.theme === theme));
}

/** Every weakness that inspectors recorded with a date, once for each force that it is of, or for none; in the order given. */
export function weaknessesOf(findings: readonly Finding[]): DatedWeakness[] {
  return findings.flatMap((finding) => {
    const date = establishedDate(finding);
    return finding.data.kind === 'weakness' && !finding.data.claimedBy && date
      ? (finding.forces.length > 0 ? finding.forces : [undefined]).map((force) => ({
          force,
          finding,
          date,
        }))
      : [];
  });
}

/** The days between two dates, at the most that they can mean; null where that is more than `YEARS`. */
function daysApart(a: PartialDate, b: PartialDate): number | null {
  const first = firstDay(a < b ? a : b);
  const [last = ''] = [lastDay(a), lastDay(b)].sort().reverse();
  const farthest = `${Number(first.slice(0, 4)) + YEARS}${first.slice(4)}`;
  return last > farthest ? null : (Date.parse(last) - Date.parse(first)) / DAY;
}
