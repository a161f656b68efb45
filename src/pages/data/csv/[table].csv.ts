import type { APIRoute } from 'astro';
import { dataFiles } from '../_files';

export async function getStaticPaths() {
  const { csv } = await dataFiles(new URL(import.meta.env.SITE));
  return [...csv].map(([table, text]) => ({ params: { table }, props: { text } }));
}

/** A table of the record as CSV. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
