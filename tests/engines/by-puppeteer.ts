import { launch, type SupportedBrowser } from 'puppeteer-core';
import type { Tab } from './tab.ts';

/** Opens a tab in Chromium or Firefox. */
export async function startByPuppeteer(browser: SupportedBrowser, path: string): Promise<Tab> {
  const running = await launch({
    browser,
    executablePath: path,
    headless: true,
    // Chromium has no sandbox for the root of a container.
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-quic'] : [],
  });
  const page = await running.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    run: (expression) => page.evaluate(expression),
    type: (words) => page.keyboard.type(words),
    press: (key) => page.keyboard.press(key),
    print: () => page.pdf({ format: 'a4' }),
    close: () => running.close(),
  };
}
