import { chromium } from 'playwright-core';
import { listen, previewServer } from './scripts/preview/server.ts';
const [dist, out, ...paths] = process.argv.slice(2);
const server = previewServer(dist!);
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const spec of paths) {
  const [path, width = '1280', mode = 'light', full = 'view'] = spec.split('|');
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: Number(width), height: 900 },
    colorScheme: mode === 'dark' ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('ERR', path, e.message));
  page.on('console', (m) => {
    if (m.type() === 'error') console.log('CONSOLE', path, m.text());
  });
  await page.goto(path!, { waitUntil: 'networkidle' });
  if (mode === 'print') await page.emulateMedia({ media: 'print' });
  const name = `${out}/${path!.replace(/[^a-z0-9]+/gi, '_')}_${width}_${mode}.png`;
  await page.screenshot({ path: name, fullPage: full === 'full' });
  const h = await page.evaluate('document.documentElement.scrollHeight');
  console.log(name, h);
  await context.close();
}
await browser.close();
server.close();
server.closeAllConnections();
