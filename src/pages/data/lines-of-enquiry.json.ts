import type { APIRoute } from 'astro';
import { dataFiles } from './_files';

/** The record as JSON. */
export const GET: APIRoute = async ({ site }) =>
  new Response((await dataFiles(site!)).json, { headers: { 'Content-Type': 'application/json' } });
