import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { guideOf } from '@/search/index/guide';
import { readThesaurus } from '@/search/index/thesaurus';
import { wordList } from '@/search/index/word-list';
import { searchRecords } from '@/search/index/records';

/** The words of the record, by which wrong spellings are put right. */
export const GET: APIRoute = async () => {
  const record = await loadRecord();
  const records = searchRecords(record);
  return Response.json(wordList(records, guideOf(record, records, readThesaurus())));
};
