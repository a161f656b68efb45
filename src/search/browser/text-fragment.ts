/** Words on either side that tell the place from others in which the same words stand. */
const CONTEXT = 2;
const MOST = 3;

/**
 * The end of an address at which a browser marks the sought words on the page (WICG Text Fragments).
 * @param places of the sought words among the words of the text
 * @returns `:~:text=…`, to stand after a `#`; empty where no sought word stands in the text
 */
export function textFragment(text: string, places: readonly number[]): string {
  const words = text.split(/\s+/);
  const runs = runsOf(
    [...new Set(places)].filter((place) => place < words.length).sort((a, b) => a - b),
  );
  const directives = runs.slice(0, MOST).map(([first, last]) => directive(words, first, last));
  return directives.length > 0 ? `:~:${directives.join('&')}` : '';
}

function runsOf(places: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && place === run[1] + 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

function directive(words: readonly string[], first: number, last: number): string {
  const found = words.slice(first, last + 1).join(' ');
  const [lead = ''] = /^[^\p{L}\p{N}]*/u.exec(found) ?? [];
  const [trail = ''] = /[^\p{L}\p{N}]*$/u.exec(found) ?? [];
  const before = lead
    ? ''
    : sameSentence(words.slice(Math.max(0, first - CONTEXT), first), 'before');
  const after = trail ? '' : sameSentence(words.slice(last + 1, last + 1 + CONTEXT), 'after');
  const sought = encode(found.slice(lead.length, found.length - trail.length));
  return `text=${before && `${encode(before)}-,`}${sought}${after && `,-${encode(after)}`}`;
}

/** Neighbours up to the end of the sentence, for the next may stand in another paragraph. */
function sameSentence(words: readonly string[], side: 'before' | 'after'): string {
  const ends = /[.?!:;]["'”’)]*$/;
  if (side === 'before')
    return words.slice(words.findLastIndex((word) => ends.test(word)) + 1).join(' ');
  const end = words.findIndex((word) => ends.test(word));
  return words
    .slice(0, end < 0 ? words.length : end + 1)
    .join(' ')
    .replace(ends, '');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
