/**
 * The date up to which things can have happened, as `2026-11-24`. SOURCE_DATE_EPOCH says it
 * where a build is to be repeated.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? '';
  const date = /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
