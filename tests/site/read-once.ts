import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { factsOf, type Facts } from './facts.ts';
import { filesIn } from './files-in.ts';

/** A page's path, how many characters of HTML it has, and what the tests ask about its markup. */
type Read = [path: string, length: number, facts: Facts];

/** Reads every page of a built site into a file, so that not each worker has to parse them all. */
export function writeFacts(dist: string, file: string): void {
  const pages = filesIn(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path): Read => {
      const html = readFileSync(join(dist, path), 'utf8');
      return [path, html.length, factsOf(html)];
    });
  writeFileSync(file, serialize(pages));
}

/** The pages as they were read, in the order of their paths. */
export function readFacts(file: string): Read[] {
  return deserialize(readFileSync(file)) as Read[];
}
