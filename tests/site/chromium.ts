import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** One sentence for whoever has no browser. */
export const NO_CHROMIUM =
  'The tests need Chromium or Chrome and found none: install it ' +
  '(Debian and Ubuntu: "apt-get install chromium-headless-shell"; elsewhere: google.com/chrome), ' +
  'or say where it is with CHROME_PATH.';

/** Where Chromium and Chrome are by default on Linux, macOS and Windows. */
function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  });
  return [
    // Chromium without windows: it takes half of the work, and draws and prints the same.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
  ];
}

/** The path of an installed browser; a wrong CHROME_PATH is not made good by another browser. */
export function findChromium(env = process.env, exists = existsSync): string | undefined {
  const named = env['CHROME_PATH'];
  return (named ? [named] : usualPlaces(env)).find((path) => exists(path));
}
