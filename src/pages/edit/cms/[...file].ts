import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { editorFiles } from '@/editor/files';

/** The visual editor, from its npm package. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(editorFiles()).map(([file, from]) => ({ params: { file }, props: { from } }));

export const GET: APIRoute = ({ props }) => {
  const from = props['from'] as string | { text: string };
  return new Response(typeof from === 'string' ? readFileSync(from) : from.text);
};
