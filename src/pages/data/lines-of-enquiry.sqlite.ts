import type { APIRoute } from 'astro';
import { dataFiles } from './_files';

/** The record as an SQLite database. */
export const GET: APIRoute = async ({ site }) =>
  new Response((await dataFiles(site!)).sqlite, {
    headers: { 'Content-Type': 'application/vnd.sqlite3' },
  });
