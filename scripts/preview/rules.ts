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

/**
 * Where a rule leads from a path, or undefined where it does not fit. A final `*` stands for anything, which `:splat`
 * repeats; `:name` stands for one part of a path, which `:name` repeats.
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export function targetOf({ from, to }: Redirect, path: string): string | undefined {
  const parts = from.split('/').map((part) => {
    if (part === '*') return '(?<splat>.*)';
    const [, name] = /^:(\w+)$/.exec(part) ?? [];
    return name ? `(?<${name}>[^/]+)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const match = new RegExp(`^${parts.join('/')}$`).exec(path);
  if (!match) return undefined;
  return to.replace(/:(\w+)/g, (whole, name: string) => match.groups?.[name] ?? whole);
}

/** All headers for a path; a later rule wins over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => matches(rule.for, path));
  return Object.fromEntries(matching.flatMap((rule) => Object.entries(rule.values)));
}
