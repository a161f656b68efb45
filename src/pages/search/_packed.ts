import type { APIRoute, GetStaticPaths } from 'astro';
import { encode } from 'cborg';
import { PARTS } from '@/integrations/search-files';
import { allSearchFiles } from './_files';

export const getStaticPaths: GetStaticPaths = () =>
  Array.from({ length: PARTS }, (_, part) => ({ params: { part: String(part) }, props: { part } }));

/** A part of the files of the search, for the integration that writes them: `[path, content][]` in CBOR (RFC 8949). */
export const GET: APIRoute<{ part: number }> = async ({ props: { part } }) => {
  const files = (await allSearchFiles()).filter((_, number) => number % PARTS === part);
  return new Response(encode(files.map(({ path, content }) => [path, content])) as BodyInit);
};
