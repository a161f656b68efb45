import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { searchRecords } from '@/search/index/records';

/** What the search index is made of. Read after the build by `integrations/search-index.ts` and not published. */
export const GET: APIRoute = async () => Response.json(searchRecords(await loadRecord()));
