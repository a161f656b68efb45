import type { APIRoute, GetStaticPaths } from 'astro';
import { parse } from 'yaml';
import { loadRecord } from '@/load-record';
import { thesaurus } from '@/schemas/thesaurus';
// Imported rather than read, so that the development server makes the files anew when it changes.
import words from '../../../content/search/thesaurus.yaml?raw';
import { searchFiles, type SearchFile } from './files.ts';

/** Made once a build, and in development once after each change of the content. */
let made: Promise<SearchFile[]> | undefined;

async function make(): Promise<SearchFile[]> {
  return searchFiles(await loadRecord(), thesaurus.parse(parse(words)));
}

/**
 * The files of the search in one folder that have one ending, as an endpoint `[...file].<ending>.ts`.
 * One for each ending, since `trailingSlash: 'always'` gives an address without an ending a slash.
 */
export function searchEndpoint(folder: 'pagefind' | 'search', ending: string, type: string) {
  const getStaticPaths: GetStaticPaths = async () => {
    const files = await (made ??= make());
    return files
      .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(`.${ending}`))
      .map(({ path, content }) => ({
        params: { file: path.slice(folder.length + 1, -ending.length - 1) },
        props: { content },
      }));
  };
  const GET: APIRoute<Pick<SearchFile, 'content'>> = ({ props }) =>
    new Response(props.content, { headers: { 'Content-Type': type } });
  return { getStaticPaths, GET };
}
