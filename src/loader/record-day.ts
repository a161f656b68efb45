import { execFileSync } from 'node:child_process';
import { newestPastDate } from './past-dates.ts';
import { LAST_YEAR } from '../schemas/dates.ts';

/** The day as of which the record speaks: nothing on it has happened later, and ages count from it. */
export interface RecordDay {
  /** `2026-11-24`. */
  day: string;
  /** Where the day could not be taken from where it should, what was done about it. */
  note?: string;
}

/** What is wrong with what the day was to be taken from, in a sentence. */
export class WrongDay extends Error {
  override name = 'WrongDay';
}

const DAY_IN_LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day in London, for the record is of England and Wales, at a moment in seconds since 1970. */
function dayAt(seconds: number): string {
  return DAY_IN_LONDON.format(new Date(seconds * 1000));
}

/**
 * The day of the record, one for the check and for the site: that of SOURCE_DATE_EPOCH where it is set; else today, by
 * the clock, while changes to the record are not committed; else that of the newest commit. So two builds of one commit
 * are the same. A copy without its history takes the newest date on the record.
 * @param folder of the project
 * @throws {WrongDay} when SOURCE_DATE_EPOCH is no time
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function recordDay(
  folder = '.',
  env: Readonly<Record<string, string | undefined>> = process.env,
): RecordDay {
  const said = env['SOURCE_DATE_EPOCH'] ?? '';
  if (said !== '') return { day: dayOf(said) };
  const today = dayAt(Date.now() / 1000);
  const history = dayInHistory(folder, today, env);
  if (history !== undefined) return { day: history };
  const day = newestPastDate(folder, today) ?? today;
  return {
    day,
    note: `There is no git history here to take the day of the record from, so it is the newest date in content/, ${day}; SOURCE_DATE_EPOCH can say another.`,
  };
}

function dayOf(said: string): string {
  const seconds = Number(said);
  const year = /^\d+$/.test(said) ? new Date(seconds * 1000).getUTCFullYear() : NaN;
  if (year <= LAST_YEAR) return dayAt(seconds);
  throw new WrongDay(
    `SOURCE_DATE_EPOCH is "${said}", which is no time: give it in whole seconds since 1970, or leave it out.`,
  );
}

/** The day by the history of a project, or undefined where git knows of none: it may not even be there. */
function dayInHistory(
  folder: string,
  today: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      // A clone that belongs to another user is read all the same: its scripts are running already.
      ['-C', folder, '-c', 'safe.directory=*', ...args],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...env } },
    ).trim();
  try {
    // A copy within another project has a history that is not its own.
    if (git('rev-parse', '--show-prefix') !== '') return undefined;
    if (git('status', '--porcelain', '--', 'content', 'data') !== '') return today;
    return dayAt(Number(git('log', '-1', '--format=%ct')));
  } catch {
    return undefined;
  }
}
