import type { APIRoute } from 'astro';
import { forceJson } from '@/exports/data/json';
import { loadRecord } from '@/load-record';
import type { Force } from '@/record';
import { editionOf } from '../../data/_files';

export async function getStaticPaths() {
  const { published } = await loadRecord();
  return published.forces.map((force) => ({ params: { force: force.id }, props: { force } }));
}

/** What is on record about a force, as JSON. */
export const GET: APIRoute<{ force: Force }> = async ({ props: { force }, site }) =>
  new Response(forceJson(force, await loadRecord(), await editionOf(site!)), {
    headers: { 'Content-Type': 'application/json' },
  });
