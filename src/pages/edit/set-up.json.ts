import type { APIRoute } from 'astro';
import { cmsConfig } from '@/editor/cms';
import { shapes } from '@/editor/shapes';
import { kindsWithSharedTitles } from '@/editor/titles';
import { loadRecord } from '@/load-record';
import { SITE } from '@/site';

/** What the visual editor is set up with. */
export const GET: APIRoute = async () => {
  const record = await loadRecord();
  return Response.json({
    config: cmsConfig(SITE.repository, SITE.name, kindsWithSharedTitles(record)),
    shapes: shapes(),
    sources: record.sources.map(({ id, data: { title, publisher, published } }) => ({
      id,
      title,
      publisher,
      published,
    })),
  });
};
