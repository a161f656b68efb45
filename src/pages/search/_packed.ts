import type { APIRoute } from 'astro';
import { encode } from 'cborg';
import { makeSearchFiles } from './_files';

/** All files of the search in one, for the integration that writes them: `[path, content][]` in CBOR (RFC 8949). */
export const GET: APIRoute = async () => {
  const files = await makeSearchFiles();
  return new Response(encode(files.map(({ path, content }) => [path, content])) as BodyInit);
};
