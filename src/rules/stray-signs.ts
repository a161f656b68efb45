interface Stray {
  pattern: RegExp;
  what: string;
  fix: string;
}

const LIST =
  'Begin each item on a line of its own with a hyphen and a space, and put an empty line before the first.';

/** Signs that were to be read as Markdown and came out as themselves. */
export const STRAYS: readonly Stray[] = [
  {
    pattern: /^#(?=\p{L})|^#{2,6}(?=[^\s#])/mu,
    what: 'A heading has no space behind its #',
    fix: 'Put a space between # and the words.',
  },
  {
    pattern: /\*\*|__/,
    what: 'Bold type is not closed, or has a space inside its signs',
    fix: 'Write **words** without spaces inside the signs, or take them out.',
  },
  {
    pattern: /\|[ ]*:?-{3,}/,
    what: 'A table is not read as one',
    fix: 'Put an empty line before it, and as many columns in its second line as in its first.',
  },
  {
    pattern: /&(?:nbsp|amp|lt|gt|quot|shy|#\d+|#x[\da-f]+)\b/i,
    what: 'A sign is written by a name that is not closed',
    fix: 'Type the sign itself.',
  },
  {
    pattern: /^[ ]*\|.*\|[ ]*$/m,
    what: 'A table is not read as one',
    fix: 'Write | --- | --- | below its first line, with as many columns.',
  },
  {
    pattern: /^[ ]*[•·▪◦●‣][ \t]/m,
    what: 'A dot from elsewhere stands where a list should be',
    fix: LIST,
  },
  {
    pattern: /\[\^[^\]\s]+\]/,
    what: 'A footnote is referred to that is not there',
    fix: 'Put what it was to say into the text, in brackets.',
  },
  {
    pattern: /<\/?[a-z]\w*:[a-z]\w*[^<>]*>/i,
    what: 'A mark of a word processor stands among the words',
    fix: 'Take it out.',
  },
  {
    pattern: /^\s*[-*]\[[ x]\]|^\[[ xX]\] /m,
    what: 'A box to tick stands among the words',
    fix: 'Take the box out.',
  },
  {
    pattern: /^[ ]*(?:[–—→➢❖✓✔*]|o(?=\t))[ \t]+\S/m,
    what: 'A sign from a word processor stands where a list should be',
    fix: LIST,
  },
  {
    pattern:
      /^[ ]*(?:\(?[a-z]{1,3}\)|[A-Za-z]\.|[ivx]{1,4}\.)[ \t].*\n[ ]*(?:\(?[a-z]{1,3}\)|[A-Za-z]\.|[ivx]{1,4}\.)[ \t]/m,
    what: 'Lines that begin with letters are not read as a list, and run into each other',
    fix: 'Begin each with 1., 2., 3., and put an empty line before the first.',
  },
  {
    pattern: /\n[ ]*\d{1,2}[.)][ \t]/,
    what: 'A list is not read as one, for it does not begin with 1 or has no empty line before it',
    fix: 'Put an empty line before the first item.',
  },
  {
    pattern: /\S\t+\S/,
    what: 'A tab stands among the words, as between the columns of a table',
    fix: 'Write the table with the sign | between its columns, or the words as a sentence.',
  },
  {
    pattern: /^(?:[^,\n]+(?:,(?!\d{3}\b)[^\s,][^,\n]*)+\n){2}/m,
    what: 'Lines of a spreadsheet run into each other here',
    fix: 'Write the table with the sign | between its columns, or the words as a sentence.',
  },
  {
    pattern: /\[\d{1,3}\](?!\()/,
    what: 'The number of a note stands here, and the note does not',
    fix: 'Take the number out, and name the source in its field.',
  },
  {
    pattern: /(?<!\b(?:k|c|m)?m)(?<=[\p{L}.,;:)])[¹²³⁰⁴-⁹]+/u,
    what: 'The raised number of a note stands here, and the note does not',
    fix: 'Take the number out, and name the source in its field.',
  },
  {
    pattern: /\^\[|(?<=\p{L})\^\d/u,
    what: 'A note is written in a way that this site does not know',
    fix: 'Put what it says into the text, in brackets.',
  },
  {
    pattern:
      /\[\[|(?<![=\w])==(?=\w)[^=\n]+==|^:::|^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\]|(?<![\w:]):[a-z]+(?:_[a-z]+)*:(?![\w:])|\{\{/im,
    what: 'Here stand signs of another kind of Markdown',
    fix: 'Write it in plain words; a link is [words](/forces/kent/).',
  },
  {
    pattern: /\p{Ll}-\n\p{Ll}/u,
    what: 'A word is divided at the end of a line',
    fix: 'Write the word in one, without the hyphen and the line end.',
  },
  {
    pattern: /【[^】]*】|contentReference|oaicite|\bturn\d+(?:search|view|news)\d+/,
    what: 'A mark of a writing machine stands here',
    fix: 'Take it out, and name the source in its field.',
  },
  {
    pattern: /\bMso[A-Z]\w+|\bmso-\w+|[{;]\s*(?:margin|font|color|mso)[\w-]*\s*:/,
    what: 'A rule of style from a word processor stands among the words',
    fix: 'Take it out.',
  },
  {
    pattern: /<\s+\/?(?:Source|Finding|Question|Note)\b/,
    what: 'A component has a space behind its <, so it is shown as words',
    fix: 'Take the space out.',
  },
];
