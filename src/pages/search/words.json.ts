import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { guideOf } from '@/search/build/guide';
import { readThesaurus } from '@/search/build/thesaurus';
import { wordList } from '@/search/build/word-list';
import { searchRecords } from '@/search/records';

/** The words of the record, by which wrong spellings are put right. */
export const GET: APIRoute = async () => {
  const record = await loadRecord();
  const records = searchRecords(record);
  return Response.json(wordList(records, guideOf(record, records, readThesaurus())));
};
