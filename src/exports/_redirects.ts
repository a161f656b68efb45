import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { redirectLines } from './redirects.ts';

/** Where former addresses lead. */
export const GET: APIRoute = async () => new Response(redirectLines(await loadRecord()));
