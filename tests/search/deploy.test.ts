import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished } from 'vitest';
import { renumbered, siteCorpus, type Corpus } from '../../bench/search/corpus.ts';
import { publishSearch } from '../../bench/search/ours.ts';
import { listen } from '../../scripts/preview/port.ts';
import { previewServer } from '../../scripts/preview/server.ts';
import { test } from '../site/browser.ts';
import { temporaryFolder } from '../site/folder.ts';
import { inDist } from '../site/pages.ts';
import { answered, results, searchAgain } from './search-page.ts';

/** What the search page and its server need of a built site, of which most is other pages. */
const PARTS = ['_astro', 'search', '_headers', '_redirects'];

/** The same site with the first record gone, so that each other has another number. */
function changed({ records, guide, asOf }: Corpus): Corpus {
  const left = records.slice(1);
  return { records: left, guide: renumbered(guide, records, left), asOf };
}

test('a visit goes on when the site is published anew, with nothing mixed of old and new', async ({
  visit,
}) => {
  const site = temporaryFolder();
  for (const part of PARTS) cpSync(inDist(part), join(site, part), { recursive: true });
  const server = await previewServer(site);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const page = await visit(`${address}/search/?q=custody`);
  await answered(page);
  const before = await results(page);

  await publishSearch(changed(siteCorpus(inject('dist'))), site);
  await searchAgain(page, 'vetting');
  expect(await page.getByRole('status').innerText()).toMatch(/^\d+ results for “vetting”/);
  const fresh = await visit(`${address}/search/?q=vetting`);
  await answered(fresh);
  expect(await results(page)).toEqual(await results(fresh));
  await searchAgain(page, 'custody');
  expect(await results(page)).toEqual(before);
});
