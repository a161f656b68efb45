import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

/** A way from one address to another, as Netlify reads it. */
export interface Redirect {
  from: string;
  to: string;
  /** Netlify takes 301 where none is given. */
  status?: number;
  /** Whether it is followed even where there is a page. */
  force: boolean;
  /** Parts that only Netlify can judge: a query, a country, a role, another host, a proxy. */
  query: object;
  conditions: object;
  host?: string;
  proxy: boolean;
}

/** What Netlify is asked to do with a site beyond sending its files. */
export interface Rules {
  headers: readonly Header[];
  redirects: readonly Redirect[];
}

/** What keeps a preview from being started, in a sentence for whoever started it. */
export class CannotPreview extends Error {
  override name = 'CannotPreview';
}

/**
 * Reads headers and redirects by Netlify's own parsers: those of `netlify.toml`, and those in the files `_headers` and
 * `_redirects` of a built site.
 * @throws {CannotPreview} when one of them cannot be read, or asks for what only Netlify can do
 */
export async function readRules(dist: string, toml: string): Promise<Rules> {
  if (!existsSync(toml))
    throw new CannotPreview(
      `There is no ${toml} here, which says the headers of the site: run this in the folder of the project.`,
    );
  const common = { netlifyConfigPath: toml, minimal: false };
  const [{ headers, errors: ofHeaders }, { redirects, errors: ofRedirects }] = await Promise.all([
    parseAllHeaders({ ...common, headersFiles: [join(dist, '_headers')], configHeaders: [] }),
    parseAllRedirects({
      ...common,
      redirectsFiles: [join(dist, '_redirects')],
      configRedirects: [],
    }),
  ]);
  const [error] = [...ofHeaders, ...(ofRedirects as Error[])];
  if (error)
    throw new CannotPreview(
      `Netlify could not read ${toml}, or _headers or _redirects in ${dist}: ${inOneLine(error.message)}`,
    );
  return {
    headers: headers as Header[],
    redirects: (redirects as Redirect[]).map(followable),
  };
}

function inOneLine(words: string): string {
  return words.split('\n', 3).join(' ').replace(/\s+/g, ' ').trim();
}

/** A rule that a preview can follow as Netlify does. */
function followable(rule: Redirect): Redirect {
  const isPlain =
    [rule.query, rule.conditions].every((part) => Object.keys(part).length === 0) &&
    rule.host === undefined &&
    !rule.proxy;
  if (isPlain) return rule;
  throw new CannotPreview(
    `The redirect from ${rule.from} to ${rule.to} depends on a query, a condition or another host, which only Netlify can follow.`,
  );
}

/** All headers for a path; a later rule wins over an earlier one. */
export function headersFor({ headers }: Rules, path: string): Record<string, string> {
  const matching = headers.filter(({ forRegExp }) => forRegExp.test(path));
  return Object.fromEntries(matching.flatMap(({ values }) => Object.entries(values)));
}
