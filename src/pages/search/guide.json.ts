import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { guideOf } from '@/search/index/guide';
import { readThesaurus } from '@/search/index/thesaurus';
import { searchRecords } from '@/search/index/records';

/** Names of places and subjects, and what people call them. */
export const GET: APIRoute = async () => {
  const record = await loadRecord();
  return Response.json(guideOf(record, searchRecords(record), readThesaurus()));
};
