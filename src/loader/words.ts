const LONGEST_QUOTE = 80;
const LONGEST_LIST = 12;

/** A value as the editor wrote it, in quotation marks, and cut when long. */
export function quote(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : ((JSON.stringify(value) as string | undefined) ?? String(value));
  const characters = [...text];
  const shown =
    characters.length > LONGEST_QUOTE
      ? `${characters.slice(0, LONGEST_QUOTE).join('')}…`
      : characters.join('');
  return `"${shown}"`;
}

const LONGEST_OFFER = 400;

/** A value to write in place of another, in quotation marks and whole, for it may be copied. */
export function offered(text: string): string {
  return text.length > LONGEST_OFFER ? quote(text) : `"${text}"`;
}

/** `1 mistake`, `2 mistakes`, `1,543 entries`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** A list in words: `a, b or c`. A long one is cut, and says how much is left out. */
export function oneOf(values: readonly string[]): string {
  if (values.length > LONGEST_LIST) {
    const left = values.length - LONGEST_LIST;
    return `${values.slice(0, LONGEST_LIST).join(', ')} or one of ${left} more`;
  }
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

/** The number of words in a text, as a word processor would count them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A text without case, marks and spacing, to find two that say the same. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The way to a field: `"outcome" of item 1 of "followsUp"`. */
export function inWords(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `item ${step + 1}` : `"${step}"`))
    .reverse()
    .join(' of ');
}
