import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { listen } from '../../scripts/preview/port.ts';
import { findChromium } from '../../tests/site/chromium.ts';
import { QUERIES } from '../../tests/search/queries.ts';
import { siteCorpus } from './corpus.ts';
import { grow } from './grow.ts';
import { LONGEST, measure, mostBytes, type Contender, type Figures } from './measure.ts';
import { writeOurs } from './ours.ts';
import { slug, writePeer } from './peer-site.ts';
import { PEERS } from './peers.ts';
import { server } from './serve.ts';

/**
 * `npm run bench:search`: our search beside four others, on the documents of the built site and on records of its shape
 * with more findings. Bytes are those on the wire; times are ratios to ours, for machines differ.
 */
const SIZES = (process.env['BENCH_SIZES'] ?? 'site,1000,10000').split(',');
const DIST = process.env['SITE_DIST'] ?? 'dist';

const OURS: Contender = {
  name: 'ours',
  page: '/search/',
  answered: '[data-search="found"][aria-busy="false"]',
  ask: async (page, query) => {
    await page.fill('#query', query);
    await page.press('#query', 'Enter');
    await page.locator('[data-search="found"][aria-busy="false"]').waitFor();
  },
};

function contenderOf(peer: (typeof PEERS)[number]): Contender {
  return {
    name: peer.name,
    page: `/${slug(peer)}/`,
    answered: 'main[aria-busy="false"]',
    ask: (page, query) => page.evaluate(`window.ask(${JSON.stringify(query)})`),
  };
}

function print(size: string, records: number, figures: readonly Figures[]): void {
  const [ours] = figures;
  console.log(`\n${size === 'site' ? 'This site' : `${size} findings`}: ${records} records\n`);
  console.log(
    '| search | first answer, kB | third, kB | time to first answer | MRR | in the first three |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, first, third, milliseconds, mrr, top3 } of figures) {
    const ratio = `${(milliseconds / (ours?.milliseconds ?? 1)).toFixed(2)}×`;
    const columns = [
      name,
      kb(first),
      kb(third),
      ratio,
      mrr.toFixed(3),
      `${(top3 * 100).toFixed(0)}%`,
    ];
    console.log(`| ${columns.join(' | ')} |`);
  }
}

function worst({ places }: Figures): void {
  const order = QUERIES.map(({ ask }, at) => ({ ask, place: places[at] || Infinity })).sort(
    (a, b) => b.place - a.place,
  );
  console.log('\nThe ten queries that ours answers worst:\n');
  for (const { ask, place } of order.slice(0, 10))
    console.log(`- ${ask}: ${place === Infinity ? 'not in the first ten' : `place ${place}`}`);
}

const kb = (bytes: number) => (bytes / 1000).toFixed(0);

if (!existsSync(join(DIST, 'search', 'manifest.json'))) {
  console.error('There is no built site. Build it first: npm run build');
  process.exit(1);
}
const site = siteCorpus(DIST);
const browser = await chromium.launch({ executablePath: findChromium() });
for (const size of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const corpus = size === 'site' ? site : grow(site, Number(size));
  await writeOurs(corpus, DIST, folder);
  for (const peer of PEERS) await writePeer(peer, corpus.records, folder);
  const serving = server(folder);
  const address = `http://127.0.0.1:${await listen(serving, 0, '127.0.0.1')}`;
  const figures: Figures[] = [];
  for (const contender of [OURS, ...PEERS.map(contenderOf)])
    figures.push(await measure(browser, address, contender));
  print(size, corpus.records.length, figures);
  const most = await mostBytes(browser, address, OURS);
  console.log(
    `\nOurs at the most, of ${LONGEST} long queries: ${kb(most.bytes)} kB, for “${most.query}”`,
  );
  if (size === 'site' && figures[0]) worst(figures[0]);
  serving.close();
  rmSync(folder, { recursive: true });
}
await browser.close();
