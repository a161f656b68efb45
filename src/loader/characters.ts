/** A character that nobody sees or that is not what it looks like, and where it stands. */
export interface OddCharacter {
  index: number;
  /** `U+200B ZERO WIDTH SPACE`. */
  name: string;
  /** What to do about it, where that is more than to take it out. */
  fix?: string;
}

/**
 * Controls, marks of direction, hidden joiners and selectors, tags, halves of characters, characters of nobody, and
 * letters glued together by a typesetter. Tabs and line ends are dealt with where they stand.
 */
const ODD =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufb00-\ufb06\ufffc\ufffd]/u;
const ODD_EXCEPT_SPACING = new RegExp(`(?![\\t\\n])${ODD.source}`, 'u');

/** A space that is no plain one. It looks the same, and where YAML wants a space it is none. */
export const OTHER_SPACES = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'NULL',
  0x07: 'BELL',
  0x08: 'BACKSPACE',
  0x0b: 'VERTICAL TAB',
  0x0c: 'FORM FEED',
  0x0d: 'CARRIAGE RETURN',
  0x1b: 'ESCAPE',
  0x7f: 'DELETE',
  0x85: 'NEXT LINE',
  0xa0: 'NO-BREAK SPACE',
  0xad: 'SOFT HYPHEN',
  0x034f: 'COMBINING GRAPHEME JOINER',
  0x061c: 'ARABIC LETTER MARK',
  0x115f: 'HANGUL CHOSEONG FILLER',
  0x1160: 'HANGUL JUNGSEONG FILLER',
  0x180e: 'MONGOLIAN VOWEL SEPARATOR',
  0x200b: 'ZERO WIDTH SPACE',
  0x200c: 'ZERO WIDTH NON-JOINER',
  0x200d: 'ZERO WIDTH JOINER',
  0x200e: 'LEFT-TO-RIGHT MARK',
  0x200f: 'RIGHT-TO-LEFT MARK',
  0x2028: 'LINE SEPARATOR',
  0x2029: 'PARAGRAPH SEPARATOR',
  0x202a: 'LEFT-TO-RIGHT EMBEDDING',
  0x202b: 'RIGHT-TO-LEFT EMBEDDING',
  0x202c: 'POP DIRECTIONAL FORMATTING',
  0x202d: 'LEFT-TO-RIGHT OVERRIDE',
  0x202e: 'RIGHT-TO-LEFT OVERRIDE',
  0x202f: 'NARROW NO-BREAK SPACE',
  0x2060: 'WORD JOINER',
  0x2061: 'FUNCTION APPLICATION',
  0x2062: 'INVISIBLE TIMES',
  0x2063: 'INVISIBLE SEPARATOR',
  0x2064: 'INVISIBLE PLUS',
  0x2066: 'LEFT-TO-RIGHT ISOLATE',
  0x2067: 'RIGHT-TO-LEFT ISOLATE',
  0x2068: 'FIRST STRONG ISOLATE',
  0x2069: 'POP DIRECTIONAL ISOLATE',
  0x2800: 'BRAILLE PATTERN BLANK',
  0x3164: 'HANGUL FILLER',
  0xfeff: 'ZERO WIDTH NO-BREAK SPACE',
  0xffa0: 'HALFWIDTH HANGUL FILLER',
  0xfffc: 'OBJECT REPLACEMENT CHARACTER',
  0xfffd: 'REPLACEMENT CHARACTER',
};
/** Of the characters without a name of their own above, what they are. */
const SORTS: [RegExp, string][] = [
  [/\p{Cs}/u, 'HALF OF A CHARACTER'],
  [/\p{Co}/u, 'PRIVATE USE'],
  [/[\ufb00-\ufb06]/u, 'LIGATURE'],
  [/[\u{e0000}-\u{e007f}]/u, 'TAG'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180f]/u, 'VARIATION SELECTOR'],
  [/\p{Cc}/u, 'CONTROL CHARACTER'],
  [/\p{Cn}/u, 'NO CHARACTER'],
  [/\p{Zs}/u, 'SPACE OF ANOTHER WIDTH'],
];

/** The first odd character of a text. */
export function oddIn(text: string): OddCharacter | undefined {
  const match = ODD_EXCEPT_SPACING.exec(text);
  return match ? { index: match.index, ...described(match[0]) } : undefined;
}

/** Name and remedy of an odd character. */
function described(character: string): Pick<OddCharacter, 'name' | 'fix'> {
  const letters = /[\ufb00-\ufb06]/.test(character) ? character.normalize('NFKC') : undefined;
  return {
    name: nameOfCharacter(character),
    ...(letters && { fix: `Type the letters "${letters}" in its place.` }),
  };
}

/** A character as Unicode calls it. */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  const known = NAMES[code] ?? SORTS.find(([sort]) => sort.test(character))?.[1] ?? 'HIDDEN';
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${known}`;
}

/** What a sequence such as `\u200b` means in a value in double quotes, or undefined where it means nothing odd. */
const ESCAPES =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0abvfreNLP_\\"\s/]))/g;
const SHORT: Readonly<Record<string, number>> = {
  '0': 0,
  a: 7,
  b: 8,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  e: 0x1b,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/** Where in the source of a value the sequence stands that makes its first odd character. */
export function oddEscapeIn(source: string): number | undefined {
  for (const match of source.matchAll(ESCAPES)) {
    const [, two, four, eight, short = ''] = match;
    const hex = two ?? four ?? eight;
    const code = hex === undefined ? SHORT[short] : Number.parseInt(hex, 16);
    if (code === undefined || code > 0x10ffff) continue;
    if (oddIn(String.fromCodePoint(code))) return match.index;
  }
  return undefined;
}
