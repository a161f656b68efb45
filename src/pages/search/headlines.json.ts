import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { newestFirst } from '@/record';
import type { Headlines } from '@/search/browser/suggest/suggest';

/** As many as a reader on a slow line can be asked to wait for (7 kB): the newest. */
const MOST = 400;

/** Headlines of findings, which are suggested as somebody types. */
export const GET: APIRoute = async () => {
  const { findings } = await loadRecord();
  const newest = findings.toSorted((a, b) => newestFirst(a.data.date, b.data.date)).slice(0, MOST);
  return Response.json(newest.map(({ data, path }) => [data.headline, path]) satisfies Headlines);
};
