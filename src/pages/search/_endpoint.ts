import type { APIRoute, GetStaticPaths } from 'astro';
import type { SearchFile } from '@/search/index/files';
import { makeSearchFiles } from './_files';

/** Made once after each change of the content. */
let made: Promise<SearchFile[]> | undefined;

/**
 * The files of the search that have one ending, as an endpoint `[...file].<ending>` in development.
 * One for each ending, since `trailingSlash: 'always'` gives an address without an ending a slash.
 */
export function searchEndpoint(ending: string, type = 'application/octet-stream') {
  const getStaticPaths: GetStaticPaths = async () => {
    const files = await (made ??= makeSearchFiles());
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
