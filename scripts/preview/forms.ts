import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';

/** More than any form of words needs. */
const MOST_BYTES = 1_000_000;

/**
 * The name of the form that a request sends, in its field `form-name`, or undefined where it sends none that can be
 * read. Nothing that was written in it is kept.
 */
export async function formNameIn(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part);
  }
  const type = request.headers['content-type'] ?? '';
  try {
    const fields = await new Response(Buffer.concat(parts), {
      headers: { 'Content-Type': type },
    }).formData();
    const name = fields.get('form-name');
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Names of the forms of a built site that Netlify would take: those marked so in the HTML of a page. */
export function formsOf(dist: string): Set<string> {
  const forms = globSync('**/*.html', { cwd: dist }).flatMap(
    (file) => readFileSync(join(dist, file), 'utf8').match(/<form\b[^>]*>/g) ?? [],
  );
  return new Set(
    forms
      .filter((form) => /\s(data-)?netlify\b/.test(form))
      .flatMap((form) => /\sname=["']?([^"'\s>]+)/.exec(form)?.[1] ?? []),
  );
}
