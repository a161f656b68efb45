import { execFileSync } from 'node:child_process';

/**
 * The commit that a build is made from, which Netlify gives in `COMMIT_REF`; undefined where there is no history.
 * @see https://docs.netlify.com/build/configure-builds/environment-variables/
 */
export function recordCommit(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  return env['COMMIT_REF'] || (here ??= { commit: commitHere() }).commit;
}
/** Asked once: a large process takes long to start another. */
let here: { commit: string | undefined } | undefined;

function commitHere(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}
