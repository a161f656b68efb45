import type { YAMLError } from 'yaml';
import { PARSING } from './explanations.ts';
import type { Explanation, Objection } from './mistakes.ts';
import { quote } from './words.ts';

interface Meaning extends Objection {
  explanation: Explanation;
  /** Where it stands, if not where the reader stopped. */
  offset?: number;
}

const FIELDS = 'one "field: value" on each line';

const SIGN: Objection = {
  message: 'A value begins with a sign that has a meaning of its own here.',
  allowed: 'a value in double quotes when it begins with @, `, %, &, *, !, ?, -, comma, | or >',
  fix: 'Put double quotes round the value; begin an item of a list with a hyphen and a space.',
};

/** What the YAML reader's errors mean to somebody who has never heard of YAML. */
const MEANINGS: Record<string, Objection> = {
  TAB_AS_INDENT: {
    message: 'The line begins with a tab.',
    allowed: 'spaces at the beginning of a line',
    fix: 'Take the tab out; put two spaces in its place where the line belongs to the field above it.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon in this line, or the next line is indented like a value.',
    allowed: 'a value in double quotes when it holds a colon and a space',
    fix: 'Put double quotes round the value: title: "Kent: an inspection".',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is not a field: a colon and a space are missing.',
    allowed: FIELDS,
  },
  MISSING_CHAR: {
    message: 'Something is opened and not closed: a quotation mark, a bracket or a brace.',
    allowed: 'quotation marks and brackets in pairs',
    fix: 'Close it; inside double quotes, write a quotation mark as \\".',
  },
  BAD_SCALAR_START: SIGN,
  BAD_ALIAS: SIGN,
  ALIAS_PROPS: SIGN,
  MULTIPLE_ANCHORS: SIGN,
  MULTIPLE_TAGS: SIGN,
  BAD_PROP_ORDER: SIGN,
  BAD_DIRECTIVE: {
    message: 'The line begins with a percent sign.',
    allowed: FIELDS,
    fix: 'Take the line out, or put the name of a field and a colon before it.',
  },
  BAD_DQ_ESCAPE: {
    message:
      'A backslash stands in a value in double quotes, where it is read together with what follows it.',
    allowed: 'values without a backslash',
    fix: 'Take it out, or write / in its place.',
  },
  BLOCK_IN_FLOW: {
    message: 'A list on lines of its own stands inside brackets.',
    allowed: 'a list in brackets, or on lines that begin with a hyphen, not both',
    fix: 'Write the list on one line: [kent, surrey].',
  },
  KEY_OVER_1024_CHARS: {
    message: 'The name of a field is very long; a quotation mark or a bracket may not be closed.',
    allowed: FIELDS,
  },
  NON_STRING_KEY: {
    message: 'A list or a group stands where the name of a field should be.',
    allowed: FIELDS,
  },
  BAD_COLLECTION_TYPE: {
    message: 'A value begins with an exclamation mark, which is read as a command.',
    allowed: 'plain values',
    fix: 'Put double quotes round the value.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something follows the value that does not belong to it',
    allowed: FIELDS,
    fix: 'Put the whole value in double quotes, and write a quotation mark inside as \\".',
  },
  BAD_INDENT: {
    message: 'The line is indented differently from its neighbours.',
    allowed: 'the same number of spaces before all fields of one list or group',
    fix: 'Line it up with the lines above; close any bracket that is open.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'A value begins with an exclamation mark, which is read as a command.',
    allowed: 'plain values',
    fix: 'Put double quotes round the value.',
  },
  MULTIPLE_DOCS: {
    message: 'A line --- divides the file in two.',
    allowed: 'one entry in a file',
    fix: 'Take the line out.',
  },
  TOO_DEEP: { message: 'Values lie inside each other too deeply to be read.', allowed: FIELDS },
  NO_FIELDS: { message: 'There are no fields.', allowed: FIELDS },
  NOT_FIELDS: {
    message: 'The fields are a text or a list, not fields with names.',
    allowed: FIELDS,
  },
  NO_NAME: {
    message: 'A line begins with a colon, and the name of the field is missing.',
    allowed: FIELDS,
  },
  NOT_A_NAME: {
    message: 'A list or a group stands where the name of a field should be.',
    allowed: FIELDS,
  },
};

const BLOCK: Objection = {
  message: 'A value begins with | or >, which begins a text on the lines below.',
  allowed: 'the words behind the colon, on one line',
  fix: 'Take the sign out, or put double quotes round the value.',
};

/** Puts an error of the YAML reader into an editor's words. */
export function meaningOf(code: string, error?: YAMLError, text = ''): Meaning {
  if (code === 'DUPLICATE_KEY' && error) {
    const name = text.slice(error.pos[0]).match(/^[^:\s]+/)?.[0] ?? '';
    return {
      explanation: PARSING.duplicateKey,
      message: `The field ${quote(name)} is there twice.`,
      allowed: 'each field once',
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && error && !signAt(text, error.pos[0]))
    return secondColon(text, error.pos[0]);
  const isBlock = /[|>][-+\d]*[ ]*$/.test(text.slice(0, error?.pos[0]));
  if (isBlock && /Not a YAML token|[Bb]lock scalar header/.test(error?.message ?? ''))
    return { explanation: PARSING.yaml, ...BLOCK };
  // The reader takes an unclosed bracket for a matter of indentation.
  const isUnclosed = code === 'BAD_INDENT' && /end with a [\]}]/.test(error?.message ?? '');
  const isNoField =
    code === 'MISSING_CHAR' && /implicit|must be followed by a/i.test(error?.message ?? '');
  const meant = isUnclosed ? 'MISSING_CHAR' : isNoField ? 'MULTILINE_IMPLICIT_KEY' : code;
  if (error && signAt(text, error.pos[0]) && SIGNS.has(meant))
    return { explanation: PARSING.yaml, ...SIGN };
  const known = MEANINGS[meant];
  if (known) return { explanation: PARSING.yaml, ...known, ...whatFollows(meant, text, error) };
  return {
    explanation: PARSING.yaml,
    message: 'The fields cannot be read from here on.',
    allowed: FIELDS,
  };
}

/** Errors that a sign at the beginning of a value brings about further on. */
const SIGNS: ReadonlySet<string> = new Set([
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
]);

/** Whether the value on the line of an offset begins with a sign that YAML keeps for itself. */
function signAt(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^\s*(?:- )?\w+:[ ]+(?:[?-](?: |$)|[*&%@`,])/.test(text.slice(start).split('\n')[0]!);
}

/** What stands behind a value and does not belong to it. */
function whatFollows(code: string, text: string, error?: YAMLError): Partial<Objection> {
  if (code !== 'UNEXPECTED_TOKEN' || !error) return {};
  const rest = text.slice(error.pos[0]).split('\n')[0]!.trim();
  if (rest.startsWith(','))
    return { message: `There is a comma too many: ${quote(rest)}.`, fix: 'Take the comma out.' };
  return { message: `Something follows the value that does not belong to it: ${quote(rest)}.` };
}

/** A value with a colon in it, or a field that is moved in below another: the reader cannot tell them apart. */
function secondColon(text: string, offset: number): Meaning {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', next = ''] = text.slice(start).split('\n');
  const known = { explanation: PARSING.yaml, ...MEANINGS['BLOCK_AS_IMPLICIT_KEY']! };
  const [, before = '', value = ''] = /^(\s*(?:- )?\w+: )(.*)$/.exec(line) ?? [];
  const [, space] = /^([ ]+)\w+:(?: |$)/.exec(next) ?? [];
  if (!value.includes(': ') && space !== undefined) {
    return {
      ...known,
      offset: start + line.length + 1,
      message: `The field is moved in, as if it belonged to the value above it: ${quote(next.trim())}.`,
      allowed: 'fields that begin at the beginning of the line',
      fix: `Take the space${space.length > 1 ? 's' : ''} before it out.`,
      example: next.trim(),
    };
  }
  if (!value.includes(': ') || /["']/.test(value)) return known;
  return {
    ...known,
    message: `There is a second colon in this line: ${quote(value)}.`,
    fix: 'Put double quotes round the value.',
    example: `${before.trimStart()}"${value.trim()}"`,
  };
}
