import type { APIRoute } from 'astro';
import { locatorMap } from '@/exports/map';
import { forceAreas, loadRecord } from '@/load-record';

export async function getStaticPaths() {
  const { published } = await loadRecord();
  return published.forces.map((force) => ({ params: { force: force.id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(locatorMap(forceAreas(), params['force']!), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
