import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import type { SearchRecord } from '../../src/search/index/search-record.ts';
import { folderOf } from './corpus.ts';
import type { Peer } from './peers.ts';

/** What each page of a peer does: load the index, search for what its address asks, show ten results as ours does. */
const PAGE = (script: string, texts: string) => `${script}
  const open_ = fetch('index.json').then((response) => response.text()).then(open);
  window.ask = async (query) => {
    const found = await (await open_)(query);
    const shown = await Promise.all(found.slice(0, 10).map((id) => fetch('${texts}' + id + '.json').then((it) => it.json())));
    document.querySelector('ol').replaceChildren(...shown.map(([, { url, title }]) => {
      const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
  };
  const query = new URLSearchParams(location.search).get('q');
  if (query) window.ask(query).then(() => { document.querySelector('main').ariaBusy = 'false'; });
`;

/** Writes the page of a peer and its index below a folder that has the texts of the results. */
export async function writePeer(
  peer: Peer,
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  const own = join(folder, slug(peer));
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'index.json'), await peer.build(records));
  writeFileSync(
    join(own, 'index.html'),
    '<!doctype html><html lang="en"><title>bench</title><main><ol></ol></main><script type="module" src="search.js"></script>',
  );
  await build({
    stdin: {
      contents: PAGE(peer.script, `/${relative(folder, folderOf(folder))}/entries/`),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: join(own, 'search.js'),
    logLevel: 'error',
  });
}

export function slug({ name }: Peer): string {
  return name.split(' ')[0]?.toLowerCase() ?? name;
}
