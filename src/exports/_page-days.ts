import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { pageDays } from '../record/index.ts';

/** When what each page shows changed last, for the sitemap. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify([...pageDays(await loadRecord())]));
