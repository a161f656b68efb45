import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { dateline, firstDay } from '@/record';
import { SITE } from '@/site';

/** The newest findings and guidance. An entry without a date is left to its page. */
export const GET: APIRoute = async (context) => {
  const { findings, asOf } = await loadRecord();
  const dated = findings.filter((finding) => finding.data.date !== null).slice(0, 50);
  return rss({
    title: SITE.name,
    description: SITE.tagline,
    site: context.site!,
    trailingSlash: true,
    customData: '<language>en-gb</language>',
    items: dated.map((finding) => ({
      title: finding.data.headline,
      link: finding.path,
      description: `${dateline(finding, asOf).when}. ${dateline(finding, asOf).who}.`,
      pubDate: new Date(`${firstDay(finding.data.date!)}T00:00:00Z`),
      categories: [finding.theme.data.name, ...finding.forces.map((force) => force.data.name)],
    })),
  });
};
