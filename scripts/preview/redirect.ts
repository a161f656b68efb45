import type { Redirect } from './rules.ts';

/**
 * Where a rule leads from an address, or undefined where it does not fit. A final `*` stands for anything, which
 * `:splat` repeats; `:name` stands for one part of a path, which `:name` repeats. A final slash makes no difference. The
 * query of the address is kept, unless the rule has one of its own.
 * @param path as it was asked for, percent-encoded
 * @param search the query with its `?`, or nothing
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export function destinationOf(
  { from, to }: Pick<Redirect, 'from' | 'to'>,
  path: string,
  search: string,
): string | undefined {
  const match = patternOf(from).exec(path);
  if (!match) return undefined;
  const named = match.groups ?? {};
  const [target, fragment] = to
    // A name in the scheme or the port of an address is none.
    .replace(/(?<=\/):(\w+)/g, (whole, name: string) =>
      name in named ? (named[name] ?? '') : whole,
    )
    .split('#', 2);
  // What was asked for may begin with slashes, which would be read as the name of a host.
  const local = to.startsWith('/') ? target!.replace(/^\/+/, '/') : target!;
  const query = local.includes('?') ? '' : search;
  return local + query + (fragment === undefined ? '' : `#${fragment}`);
}

function patternOf(from: string): RegExp {
  const parts = from
    .split('/')
    .filter(Boolean)
    .map((part) => {
      if (part === '*') return '(?:/(?<splat>.*))?';
      const [, name] = /^:(\w+)$/.exec(part) ?? [];
      return name ? `/(?<${name}>[^/]+)` : `/${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
    });
  return new RegExp(`^${parts.join('')}/?$`);
}
