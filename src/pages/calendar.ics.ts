import type { APIRoute } from 'astro';
import { calendarText } from '@/exports/calendar';
import { loadRecord } from '@/load-record';
import { keyDates } from '@/record';
import { SITE } from '@/site';

/** Dates of all forces. */
export const GET: APIRoute = async ({ site }) => {
  const record = await loadRecord();
  const text = calendarText(keyDates(record), {
    name: SITE.name,
    asOf: record.asOf,
    site: site!,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
