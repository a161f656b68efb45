import type { APIRoute } from 'astro';
import { locatorMap } from '@/exports/map';
import { forceAreas, loadRecord } from '@/load-record';

export async function getStaticPaths() {
  const { forces } = await loadRecord();
  return forces.map((force) => ({ params: { force: force.id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(locatorMap(forceAreas(), params['force']!), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
