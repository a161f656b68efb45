import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * The same Word file with nothing in it that differs from build to build: the library writes the clock into the
 * properties and the zip, and makes up ids of links and names of pictures at random.
 * @param day from which all times in it are, `YYYY-MM-DD`
 */
export function withFixedBytes(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).sort();
  const texts = names
    .filter((name) => /\.(xml|rels)$/.test(name))
    .map((name) => [name, strFromU8(parts[name]!)] as const);
  const renamed = renames(
    texts.map(([, text]) => text),
    names,
  );
  const fixed: Zippable = {};
  for (const name of names) {
    const text = texts.find(([own]) => own === name)?.[1];
    fixed[renamed(name)] =
      text === undefined ? parts[name]! : strToU8(withOwnNumbers(withDay(renamed(text), day)));
  }
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // A zip has no time zone: local midnight is written alike everywhere.
  return zipSync(fixed, { mtime: new Date(year, month - 1, date) });
}

/** Names that the library makes up at random: ids of relations, and files of pictures. */
const RANDOM_ID = /\bId="(rId[\w-]{12,})"/g;
const PICTURE = /^word\/media\/(.+)\.(\w+)$/;

function renames(texts: readonly string[], names: readonly string[]): (text: string) => string {
  const ids = new Map<string, string>();
  const note = (name: string, kind: string) => {
    if (!ids.has(name)) ids.set(name, `${kind}${ids.size + 1}`);
  };
  for (const text of texts) for (const [, id] of text.matchAll(RANDOM_ID)) note(id!, 'rIdLink');
  for (const name of names) {
    const [, picture] = PICTURE.exec(name) ?? [];
    if (picture) note(picture, 'picture');
  }
  return (text) => {
    let renamed = text;
    for (const [from, to] of ids) renamed = renamed.replaceAll(from, to);
    return renamed;
  };
}

/** Pictures are numbered through all files of a build, which are made in no fixed order. */
function withOwnNumbers(text: string): string {
  let count = 0;
  return text.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(count += 1)}`);
}

function withDay(text: string, day: string): string {
  return text.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${day}T00:00:00Z`,
  );
}
