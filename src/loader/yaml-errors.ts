import type { YAMLError } from 'yaml';
import { PARSING } from './explanations.ts';
import type { Explanation, Objection } from './mistakes.ts';
import { quote } from './words.ts';

interface Meaning extends Objection {
  explanation: Explanation;
}

const FIELDS = 'one "field: value" on each line';

/** What the YAML reader's errors mean to somebody who has never heard of YAML. */
const MEANINGS: Record<string, Objection> = {
  TAB_AS_INDENT: {
    message: 'The line begins with a tab.',
    allowed: 'spaces at the beginning of a line',
    fix: 'Put two spaces in place of the tab.',
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
  BAD_SCALAR_START: {
    message: 'A value begins with a sign that YAML keeps for itself.',
    allowed: 'a value in double quotes when it begins with @, `, %, &, *, ! or |',
    fix: 'Put double quotes round the value.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something follows the value that does not belong to it.',
    allowed: FIELDS,
    fix: 'Put the whole value in double quotes, and write a quotation mark inside as \\".',
  },
  BAD_INDENT: {
    message: 'The line is indented differently from its neighbours.',
    allowed: 'the same number of spaces before all fields of one list or group',
    fix: 'Line it up with the lines above; close any bracket that is open.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'A value begins with an exclamation mark, which YAML takes for a command.',
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
  const isBlock = /[|>][-+\d]*[ ]*$/.test(text.slice(0, error?.pos[0]));
  if (isBlock && /Not a YAML token|[Bb]lock scalar header/.test(error?.message ?? ''))
    return { explanation: PARSING.yaml, ...BLOCK };
  // The reader takes an unclosed bracket for a matter of indentation.
  const isUnclosed = code === 'BAD_INDENT' && /end with a [\]}]/.test(error?.message ?? '');
  const known = MEANINGS[isUnclosed ? 'MISSING_CHAR' : code];
  if (known) return { explanation: PARSING.yaml, ...known };
  const said = error?.message.split('\n')[0] ?? code;
  return {
    explanation: PARSING.yaml,
    message: `The fields cannot be read: ${said}.`,
    allowed: FIELDS,
  };
}
