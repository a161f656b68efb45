import type { APIRoute } from 'astro';
import { withdrawnFile, wordFile } from '@/exports/pack/word';
import { loadRecord, neighboursOf } from '@/load-record';
import { packOf, type Force } from '@/record';

export async function getStaticPaths() {
  const { published } = await loadRecord();
  return published.forces.map((force) => ({ params: { force: force.id }, props: { force } }));
}

/** The papers of a force as a Word file. */
export const GET: APIRoute<{ force: Force }> = async ({ props: { force }, site }) => {
  const record = await loadRecord();
  const neighbours = await neighboursOf(force);
  const place = { site: site!, address: new URL(`${force.path}pack/`, site).href };
  const file = force.data.withdrawn
    ? await withdrawnFile({ force, asOf: record.asOf }, place)
    : await wordFile(packOf(force, record, neighbours), place);
  return new Response(file as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
};
