import type { APIRoute } from 'astro';
import { calendarText } from '@/exports/calendar';
import { loadRecord } from '@/load-record';
import { keyDates, type Force } from '@/record';
import { SITE } from '@/site';

export async function getStaticPaths() {
  const { published } = await loadRecord();
  return published.forces.map((force) => ({ params: { force: force.id }, props: { force } }));
}

/** Dates of one force, and of everybody. A force that was withdrawn has none of its own. */
export const GET: APIRoute<{ force: Force }> = async ({ props: { force }, site }) => {
  const record = await loadRecord();
  const { name, withdrawn } = force.data;
  const dates = keyDates(record, force).filter(({ kind }) => !withdrawn || kind !== 'response');
  const text = calendarText(dates, {
    name: `${withdrawn ? 'Withdrawn: ' : ''}${name} - ${SITE.name}`,
    asOf: record.asOf,
    site: site!,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
