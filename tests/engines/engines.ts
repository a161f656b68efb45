import { existsSync, globSync } from 'node:fs';
import { findChromium } from '../site/chromium.ts';
import { startByPuppeteer } from './by-puppeteer.ts';
import { startByWebDriver } from './by-webdriver.ts';
import type { Engine } from './tab.ts';

/** The first of some paths at which there is something. */
function firstOf(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

/** WebKitGTK's own small browser, which its driver starts. */
const [miniBrowser] = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser').sort().reverse();

/** The three engines that nearly every reader's browser is made of. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    packages: 'chromium-headless-shell',
    path: findChromium(),
    start: (path) => startByPuppeteer('chrome', path),
  },
  {
    name: 'Firefox',
    packages: 'firefox-esr',
    path: firstOf([
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ]),
    start: (path) => startByPuppeteer('firefox', path),
  },
  {
    name: 'WebKit',
    packages: 'webkit2gtk-driver xvfb xauth',
    path:
      miniBrowser && existsSync('/usr/bin/xvfb-run')
        ? firstOf(['/usr/bin/WebKitWebDriver'])
        : undefined,
    start: (path) => startByWebDriver(path, miniBrowser!),
  },
];
