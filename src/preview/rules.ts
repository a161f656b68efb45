import { parse } from 'smol-toml';

/** Headers that Netlify sends with paths that match a pattern. */
export interface HeaderRule {
  for: string;
  values: Record<string, string>;
}

/** A permanent or temporary way from one path to another. */
export interface Redirect {
  from: string;
  to: string;
  status: number;
}

interface NetlifyConfig {
  headers?: HeaderRule[];
  redirects?: { from: string; to: string; status?: number }[];
}

/** Reads the header and redirect rules of a `netlify.toml`. */
export function readConfig(toml: string): { headers: HeaderRule[]; redirects: Redirect[] } {
  const config = parse(toml) as NetlifyConfig;
  return {
    headers: config.headers ?? [],
    redirects: (config.redirects ?? []).map((rule) => ({ status: 301, ...rule })),
  };
}

/** Reads a `_redirects` file: a line a rule, `from to status`. */
export function readRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from, to, status = '301'] = line.trim().split(/\s+/);
    return from && to ? [{ from, to, status: Number(status) }] : [];
  });
}

/** Whether a path matches a Netlify pattern, in which a final `*` stands for anything. */
export function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}

/** All headers for a path; a later rule wins over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => matches(rule.for, path));
  return Object.fromEntries(matching.flatMap((rule) => Object.entries(rule.values)));
}
