/**
 * The date up to which things can have happened, as `2026-11-24`. SOURCE_DATE_EPOCH says it
 * where a build is to be repeated. Between midnight and one of the clock in summer it is a day later in London than in
 * the world's own time, and the record is London's.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? '';
  const date = /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(date);
}
