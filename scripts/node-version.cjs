// Runs before every command, in any Node: an old one gets a sentence instead of a stack trace.
const { engines } = require('../package.json');
const wanted = engines.node.replace('>=', '');
const [major, minor] = wanted.split('.').map(Number);
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(
    'This project needs Node ' +
      wanted +
      ' or newer; this is Node ' +
      process.versions.node +
      '. ' +
      'On Linux "npm ci" brings the right one; elsewhere install Node 24 from nodejs.org.',
  );
  process.exit(1);
}
