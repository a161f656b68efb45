/** What an error of the reader of articles means to somebody who writes one. */
export interface Meaning {
  message: string;
  fix: string;
}

interface Known {
  /** What the reader says, or what stands in the text where it stopped. */
  said?: RegExp;
  stands?: RegExp;
  meaning(match: RegExpExecArray): Meaning;
}

const KNOWN: readonly Known[] = [
  {
    stands: /^<?!--/,
    meaning: () => ({
      message: 'A comment begins here, and an article can hold none',
      fix: 'Take it out, with its end -->.',
    }),
  },
  {
    stands: /^<?(https?:\/\/[^\s>]+|[^\s<>@]+@[^\s<>]+)>/,
    meaning: ([, address = '']) => ({
      message: `The address ${address} stands in angle brackets, which begin a component in an article`,
      fix: `Write [words](${address.includes('://') ? '' : 'mailto:'}${address}).`,
    }),
  },
  {
    stands: /^(import|export)\b/,
    meaning: ([, word = '']) => ({
      message: `The line begins with the word "${word}", which begins program code in an article`,
      fix: 'Begin the line with another word.',
    }),
  },
  {
    said: /[Ee]xpected a closing tag for `<(br|hr|img|p|b|i|u|em|strong|span|div|sup|sub)>`/,
    meaning: ([, name = '']) => ({
      message: `HTML begins here, <${name}>, and an article can hold none`,
      fix:
        name === 'br'
          ? 'Take it out, and begin a new paragraph with an empty line.'
          : 'Take it out; write **words** for bold type.',
    }),
  },
  {
    said: /[Ee]xpected a closing tag for `<(\w*)>`/,
    meaning: ([, name = '']) => ({
      message: `The component <${name}> is opened and not closed`,
      fix: `Write </${name}> behind its text, or <${name} ... /> if it has none.`,
    }),
  },
  {
    said: /[Uu]nexpected clos\w+ (?:tag|slash) `?<?\/?(\w*)/,
    meaning: () => ({
      message: 'A component is closed here that was not opened',
      fix: 'Take the closing tag out, or write the opening one before its text.',
    }),
  },
  {
    said: /end of file in expression|closing brace/,
    meaning: () => ({
      message: 'A brace { is opened and not closed',
      fix: 'Write \\{ for the plain sign.',
    }),
  },
  {
    said: /acorn/,
    meaning: () => ({
      message: 'Program code begins here, and is not allowed',
      fix: 'Close the component, or write \\< and \\{ for the plain signs.',
    }),
  },
  {
    stands: /^<[A-Z]\w*\b[^<>]*=\s*[“”‘’„«][^<>]*>?/,
    meaning: () => ({
      message: 'A component has curly quotation marks, which are not read as such',
      fix: 'Type plain ones, ", in their place.',
    }),
  },
  {
    said: /^Unexpected (?:character|end of file|lazy line)/,
    meaning: () => ({
      message: 'A sign < begins a component here that cannot be read',
      fix: 'Write \\< for the plain sign, or complete the component: <Source id="..." />.',
    }),
  },
];

/**
 * Puts an error of the reader of articles into plain words.
 * @param said what the reader says
 * @param before the text up to where it stopped, whose last line or tag it is about
 * @param after the text from there on
 */
export function meaningOfMdx(said: string, before: string, after: string): Meaning | undefined {
  const line = `${before.slice(before.lastIndexOf('\n') + 1)}${after}`;
  const tag = `${/<[^<>\n]*$/.exec(before)?.[0] ?? ''}${after}`;
  for (const known of KNOWN) {
    const stands = [tag, after, line].map((it) => known.stands?.exec(it)).find(Boolean);
    const match = known.said?.exec(said) ?? stands;
    if (match) return known.meaning(match);
  }
  return undefined;
}
