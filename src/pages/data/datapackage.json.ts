import type { APIRoute } from 'astro';
import { dataFiles } from './_files';

/** The description of the tables as a Frictionless data package. */
export const GET: APIRoute = async ({ site }) =>
  new Response((await dataFiles(site!)).package, {
    headers: { 'Content-Type': 'application/json' },
  });
