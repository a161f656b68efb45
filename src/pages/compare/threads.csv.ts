import type { APIRoute } from 'astro';
import { comparisonCsv } from '@/exports/comparison-csv';
import { loadRecord } from '@/load-record';

export const GET: APIRoute = async ({ site }) =>
  new Response(comparisonCsv(await loadRecord(), site!), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
