import type { APIRoute } from 'astro';
import { entryFiles } from '@/exports/papers/entries/files';
import type { EntryFile } from '@/exports/papers/entry';
import { forceAreas, loadRecord } from '@/load-record';

const ADDRESS = /^\/papers\/entries\/(.+)\.json$/;

export async function getStaticPaths() {
  const record = await loadRecord();
  const { neighbours } = forceAreas();
  const files = entryFiles({
    record,
    site: new URL(import.meta.env.SITE),
    near: (force) => {
      const ids = new Set(neighbours.get(force.id));
      return record.forces.filter(({ id }) => ids.has(id));
    },
  });
  return [...files].map(([address, file]) => ({
    params: { file: ADDRESS.exec(address)![1] },
    props: { file },
  }));
}

/** Entries from which somebody puts papers together, loaded when they are needed. */
export const GET: APIRoute<{ file: EntryFile }> = ({ props: { file } }) =>
  new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
