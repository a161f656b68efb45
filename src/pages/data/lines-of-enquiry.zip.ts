import type { APIRoute } from 'astro';
import { dataFiles } from './_files';

/** All tables of the record and their description in one file. */
export const GET: APIRoute = async ({ site }) =>
  new Response((await dataFiles(site!)).zip, {
    headers: { 'Content-Type': 'application/zip' },
  });
