import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { facetTable } from '@/search/index/facet-table';
import { searchRecords } from '@/search/index/records';

/** The facets of all that can be found, by number of record. */
export const GET: APIRoute = async () => {
  const record = await loadRecord();
  return Response.json(facetTable(searchRecords(record), record.asOf));
};
