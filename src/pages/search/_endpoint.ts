import type { APIRoute, GetStaticPaths } from 'astro';
import { articleHeadings, forceAreas, loadRecord, loadThesaurus } from '@/load-record';
import { searchFiles, type SearchFile } from '@/search/index/files';

/** Made once a build, and in development once after each change of the content. */
let made: Promise<SearchFile[]> | undefined;

async function make(): Promise<SearchFile[]> {
  return searchFiles(
    await loadRecord(),
    await loadThesaurus(),
    forceAreas().neighbours,
    await articleHeadings(),
  );
}

/**
 * The files of the search that have one ending, as an endpoint `[...file].<ending>.ts`.
 * One for each ending, since `trailingSlash: 'always'` gives an address without an ending a slash.
 */
export function searchEndpoint(ending: string, type = 'application/octet-stream') {
  const getStaticPaths: GetStaticPaths = async () => {
    const files = await (made ??= make());
    return files
      .filter(({ path }) => path.endsWith(`.${ending}`))
      .map(({ path, content }) => ({
        params: { file: path.slice(0, -ending.length - 1) },
        props: { content },
      }));
  };
  const GET: APIRoute<Pick<SearchFile, 'content'>> = ({ props }) =>
    new Response(props.content, { headers: { 'Content-Type': type } });
  return { getStaticPaths, GET };
}
