/**
 * What Pagefind has to know before it searches. It is sent as `meta.json` and put into Pagefind's own form in the
 * browser: the names of pages are their numbers, which need not be sent, and JSON of the rest compresses to half.
 */
export interface Meta {
  version: string;
  /** Words of each record, by its number. */
  lengths: readonly number[];
  /** First and last word of each chunk, by its number. */
  chunks: readonly (readonly [first: string, last: string])[];
  /** Fields of a record beside its text. */
  fields: readonly string[];
}

/** The name of a page or a chunk. */
export function nameOf(number: number): string {
  return number.toString(36);
}

/** What Pagefind 1.6 reads: in CBOR its version, pages, chunks, filters, sort orders and fields. */
export function metaFile({ version, lengths, chunks, fields }: Meta): Uint8Array<ArrayBuffer> {
  const pages = lengths.map((length, number) => [nameOf(number), length, '']);
  const ranges = chunks.map((range, number) => [...range, nameOf(number)]);
  const bytes: number[] = [];
  write([version, pages, ranges, [], [], fields], bytes);
  return new Uint8Array(bytes);
}

type Value = string | number | readonly Value[];

/** CBOR (RFC 8949) of texts, whole numbers from 0 and lists. */
function write(value: Value, bytes: number[]): void {
  if (typeof value === 'number') head(0, value, bytes);
  else if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    head(3, text.length, bytes);
    bytes.push(...text);
  } else {
    head(4, value.length, bytes);
    for (const item of value) write(item, bytes);
  }
}

function head(type: 0 | 3 | 4, size: number, bytes: number[]): void {
  const first = type << 5;
  if (size < 24) bytes.push(first + size);
  else if (size < 256) bytes.push(first + 24, size);
  else bytes.push(first + 25, size >> 8, size & 255);
}
