/** A run of a text, marked where it holds what was sought. */
export interface Part {
  text: string;
  marked: boolean;
}

const LENGTH = 34;
const LEAD = 6;

/**
 * The piece of a text in which most of the sought words stand.
 * @param places of the sought words among the words of the text
 * @returns parts in order; the text's beginning where no word stands in it
 */
export function excerpt(text: string, places: readonly number[]): Part[] {
  const words = text.split(/\s+/);
  const sought = new Set(places.filter((place) => place < words.length));
  const start = startOf(
    [...sought].sort((a, b) => a - b),
    words.length,
  );
  const end = Math.min(words.length, start + LENGTH);
  const parts: Part[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  for (let place = start; place < end; place++) {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words[place] ?? '') ?? [];
    parts.push(
      { text: before, marked: false },
      { text: word, marked: sought.has(place) },
      { text: `${after} `, marked: false },
    );
  }
  if (end < words.length) parts.push({ text: '…', marked: false });
  return joined(parts);
}

function startOf(sought: readonly number[], total: number): number {
  let best = { place: 0, count: 0 };
  for (const place of sought) {
    const count = sought.filter((other) => other >= place && other < place + LENGTH - LEAD).length;
    if (count > best.count) best = { place, count };
  }
  return Math.max(0, Math.min(best.place - LEAD, total - LENGTH));
}

function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last && last.marked === part.marked) last.text += part.text;
    else if (part.text) out.push({ ...part });
  }
  return out;
}
