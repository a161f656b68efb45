// Runs before every command, in any Node: an old one, or packages that are missing, get a sentence instead of a stack
// trace.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { engines } = require('../package.json');

const ROOT = join(__dirname, '..');
const { platform, arch, versions } = process;

/** Whether this Node is older than one that package.json asks for. */
function isOld(wanted) {
  const [major, minor] = wanted.split('.').map(Number);
  const [ownMajor, ownMinor] = versions.node.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

/**
 * A package for this kind of machine that the lock file has and the install left out, or undefined. Of those for
 * different C libraries one is enough.
 */
function missingPackage() {
  const lock = join(ROOT, 'package-lock.json');
  if (!existsSync(lock)) return undefined;
  const { packages } = require(lock);
  const fits = (list, own) => list === undefined || list.includes(own);
  const forThis = Object.keys(packages).filter(
    (path) =>
      packages[path].optional &&
      packages[path].os !== undefined &&
      fits(packages[path].os, platform) &&
      fits(packages[path].cpu, arch),
  );
  const familyOf = (path) => path.replace(/gnu|musl/, '');
  const there = new Set(forThis.filter((path) => existsSync(join(ROOT, path))).map(familyOf));
  const missing = forThis.find((path) => !there.has(familyOf(path)));
  return missing && missing.replace(/^.*node_modules\//, '');
}

/** What keeps any command from running, or undefined. */
function trouble() {
  if (!existsSync(join(ROOT, 'node_modules', 'astro')))
    return 'The packages of this project are not installed: run npm ci.';
  const missing = missingPackage();
  if (missing !== undefined)
    return (
      'The install left out packages for this kind of machine, such as ' +
      missing +
      ': run npm ci without --omit=optional.'
    );
  const wanted = engines.node.replace('>=', '');
  if (isOld(wanted))
    return (
      'This project needs Node ' +
      wanted +
      ' or newer; this is Node ' +
      versions.node +
      '. ' +
      'On Linux "npm ci" brings the right one; elsewhere install Node 24 from nodejs.org.'
    );
  return undefined;
}

const said = trouble();
if (said !== undefined) {
  console.error(said);
  process.exit(1);
}
