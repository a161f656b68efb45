import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { searchRecords } from '@/search/index/records';

/** Address, title and line of every record, for the file of results that a reader can save. */
export const GET: APIRoute = async () =>
  Response.json(
    searchRecords(await loadRecord()).map(({ url, title, line }) => [url, title, line]),
  );
