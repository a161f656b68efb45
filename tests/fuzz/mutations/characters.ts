import { onBody, onLine, plain, wordsIn, type Mutation } from '../mutation.ts';

const group = 'characters';

const ESCAPES = [
  '\\0',
  '\\v',
  '\\x1b',
  '\\u202e',
  '\\ud800',
  '\\ufffe',
  '\\u200b',
  '\\u00ad',
  '\\ufeff',
  '\\U000E0041',
  '\\e',
  '\\P',
];
const ENTITIES = [
  '&#x200b;',
  '&#8203;',
  '&shy;',
  '&#x202e;',
  '&zwj;',
  '&#x2060;',
  '&#27;',
  '&NoBreak;',
  '&#xfeff;',
  '&#0;',
];
const RAW = [
  '\u200b',
  '\u00ad',
  '\u2060',
  '\u2028',
  '\u{e0041}',
  '\ufb01',
  '\u200d',
  '\u200e',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\u0085',
  '\u2063',
  '\u180e',
  '\u034f',
  '\u115f',
  '\ue000',
  '\ufffc',
  '\ufe0f',
  '\u3164',
];

const into = (text: string, what: string) => {
  const at = text.search(/(?<=\p{L})(?=\p{L})/u);
  return `${text.slice(0, at)}${what}${text.slice(at)}`;
};

/** Characters that nobody sees, and words made of them alone. */
export const CHARACTER_MUTATIONS: readonly Mutation[] = [
  {
    group,
    name: 'an escape in quotes',
    expects: 'caught',
    apply: (entry, chance) => {
      const escape = chance.oneOf(ESCAPES);
      return onLine(
        entry,
        chance,
        wordsIn(entry),
        ({ name, value }) => `${name}: "${into(plain(value).replaceAll('"', ''), escape)}"`,
      );
    },
  },
  {
    group,
    name: 'a character nobody sees in a value',
    expects: 'caught',
    apply: (entry, chance) => {
      const character = chance.oneOf(RAW);
      return onLine(entry, chance, wordsIn(entry), ({ whole }) =>
        whole.replace(/: .*/, (rest) => into(rest, character)),
      );
    },
  },
  {
    group,
    name: 'a character nobody sees in the text',
    expects: 'caught',
    apply: (entry, chance) => {
      const character = chance.oneOf(RAW);
      return onBody(entry, (body) => into(body, character));
    },
  },
  {
    group,
    name: 'a numeric entity in the text',
    expects: 'caught',
    apply: (entry, chance) => {
      const entity = chance.oneOf(ENTITIES);
      return onBody(entry, (body) => into(body, entity));
    },
  },
  {
    group,
    name: 'a value of invisible characters only',
    expects: 'caught',
    apply: (entry, chance) => {
      const character = chance.oneOf([
        '\\u200b',
        '\\u00a0',
        '\\u2063\\u2063',
        '\\u3164',
        '\\u2800',
      ]);
      return onLine(entry, chance, wordsIn(entry), ({ name }) => `${name}: "${character}"`);
    },
  },
  {
    group,
    name: 'a text of invisible characters only',
    expects: 'caught',
    apply: (entry, chance) => {
      const text = chance.oneOf([
        '\u200b',
        '&#x200b;',
        '&nbsp;',
        '\u2800',
        '&#x3164;',
        '.',
        '**',
        '\\',
      ]);
      return entry.kind === 'events' ? undefined : onBody(entry, () => text);
    },
  },
  {
    group,
    name: 'accents, dashes and Welsh',
    expects: 'harmless',
    apply: (entry) =>
      onBody(entry, (body) =>
        entry.kind === 'findings' && body.length > 600
          ? undefined
          : `${body}\n\nTŷ Gwyn, café – “yes” … ½ £5.`,
      ),
  },
  {
    group,
    name: 'bytes of another alphabet',
    expects: 'caught',
    apply: (entry) => onBody(entry, (body) => `${body} caf\ufffd`),
  },
];
