import type { APIRoute } from 'astro';
import { dataFiles } from '../_files';

export async function getStaticPaths() {
  const { csv } = await dataFiles(new URL(import.meta.env.SITE));
  return [...csv].map(([table, content]) => ({ params: { table }, props: { content } }));
}

/** A table of the record as CSV. */
export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
