/**
 * The date up to which things can have happened, as `2026-11-24`. SOURCE_DATE_EPOCH says it
 * where a build is to be repeated.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(env: NodeJS.ProcessEnv = process.env): string {
  const epoch = Number(env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  const date = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
