import type { Mistake } from '../loader/mistakes.ts';
import { count } from '../loader/words.ts';

/** What a report tells of. */
interface Result {
  mistakes: readonly Mistake[];
  /** How many files were found where entries lie. */
  entries: number;
}

/** The forms in which a result can be reported. */
export const FORMATS = { terminal, github } as const;
export type Format = keyof typeof FORMATS;

/** One line a mistake, then a line that counts them. */
export function terminal({ mistakes, entries }: Result): string {
  return [...mistakes.map(toLine), summary({ mistakes, entries })].join('\n');
}

/**
 * The same as workflow commands, which GitHub shows beside the line they are about.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github({ mistakes, entries }: Result): string {
  return [...mistakes.map(toAnnotation), summary({ mistakes, entries })].join('\n');
}

function toLine({ file, line, column, rule, message, allowed, fix }: Mistake): string {
  return visible(
    `${file}:${line}:${column}  ${rule}  ${message}  Allowed: ${sentence(allowed)}  Fix: ${fix}`,
  );
}

function toAnnotation({ file, line, column, rule, message, allowed, fix }: Mistake): string {
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = `${message} Allowed: ${sentence(allowed)} Fix: ${fix}`;
  return `::error ${properties}::${escapeData(text)}`;
}

function summary({ mistakes, entries }: Result): string {
  const checked = `content: ${count(entries, 'entry', 'entries')}`;
  if (mistakes.length === 0) return `${checked}, no mistakes`;
  const files = new Set(mistakes.map(({ file }) => file)).size;
  return `${checked}, ${count(mistakes.length, 'mistake')} in ${count(files, 'file')}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Shows control characters, so that no value can break a line or command the terminal. */
function visible(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    if (character === '\n') return '\\n';
    return `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
