import type { APIRoute } from 'astro';
import { atomText, feedOf, jsonFeedText } from '@/exports/feed/feed';
import { loadRecord } from '@/load-record';
import type { Force, Theme } from '@/record';
import { SITE } from '@/site';
import { articleTexts } from './_articles';

interface Props {
  /** What the feed is about; the whole record where it is left out. */
  about?: Force | Theme;
}

async function feed(site: URL, about: Force | Theme | undefined) {
  return feedOf(await loadRecord(), { ...SITE, site, articles: await articleTexts() }, about);
}

/** The route of an Atom feed. */
export const atom: APIRoute<Props> = async ({ props: { about }, site }) =>
  new Response(atomText(await feed(site!, about)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });

/** The route of a JSON Feed. */
export const json: APIRoute<Props> = async ({ props: { about }, site }) =>
  new Response(jsonFeedText(await feed(site!, about)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });

/** A path for every force. */
export async function pathsOfForces() {
  const { published } = await loadRecord();
  return published.forces.map((about) => ({ params: { force: about.id }, props: { about } }));
}

/** A path for every theme. */
export async function pathsOfThemes() {
  const { published } = await loadRecord();
  return published.themes.map((about) => ({ params: { theme: about.id }, props: { about } }));
}
