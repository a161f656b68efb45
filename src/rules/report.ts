import type { Mistake } from '../loader/mistakes.ts';
import { count } from '../loader/words.ts';
import { pageOfRule } from './page-of-rule.ts';

/** What a report tells of. */
interface Result {
  mistakes: readonly Mistake[];
  /** What should be looked at, though nothing is wrong with it yet. */
  advice?: readonly Mistake[];
  /** How many files were found where entries lie. */
  entries: number;
}

/** The forms in which a result can be reported. */
export const FORMATS = { terminal, github, summary: jobSummary } as const;
export type Format = keyof typeof FORMATS;

/** One line a mistake, then a line that counts them. */
export function terminal({ mistakes, advice = [], entries }: Result): string {
  return [
    ...[...mistakes, ...advice].map((mistake) => `${lineOf(mistake)}${visible(helpWith(mistake))}`),
    summary({ mistakes, entries }),
  ].join('\n');
}

/**
 * The same as workflow commands, which GitHub shows beside the line they are about.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github({ mistakes, advice = [], entries }: Result): string {
  const shown = mistakes.length > MOST_SHOWN ? mistakes.slice(0, MOST_SHOWN - 1) : mistakes;
  const left = mistakes.slice(shown.length);
  return [
    ...[...shown, ...advice.slice(0, MOST_SHOWN)].map(toAnnotation),
    ...(left.length > 0 ? [more(left)] : []),
    ...left.map((mistake) => `${lineOf(mistake)}${visible(helpWith(mistake))}`),
    summary({ mistakes, entries }),
  ].join('\n');
}

/** GitHub shows ten of a kind for each step, and drops the others without a word. */
const MOST_SHOWN = 10;

/** The last that is shown tells of those that are not. */
function more(left: readonly Mistake[]): string {
  const files = new Set(left.map(({ file }) => file)).size;
  const text = `There are ${count(left.length, 'more mistake')} in ${count(files, 'file')}. The log of this check lists them all, with what is right.`;
  return `::error title=more mistakes::${escapeData(text)}`;
}

/** All mistakes as Markdown, for the summary of a job, which has room for them. */
export function jobSummary({ mistakes, advice = [], entries }: Result): string {
  const counted = summary({ mistakes, entries });
  return [
    `## ${mistakes.length === 0 ? 'The content is as the check wants it' : 'What the check found'}`,
    '',
    ...[...mistakes, ...advice].map(toItem),
    ...(mistakes.length + advice.length > 0 ? [''] : []),
    counted,
  ].join('\n');
}

function toItem(mistake: Mistake): string {
  const { file, line, rule, message, allowed, fix, example, isAdvice } = mistake;
  const text = `${isAdvice ? 'Advice: ' : ''}${message} Allowed: ${sentence(allowed)} Fix: ${fix}${right(' ', example)}`;
  return `- ${code(`${file}:${line}`)} [${rule}](${pageOfRule(rule)}): ${asText(visible(text))}`;
}

/** A text in which Markdown finds nothing to make more of. */
function asText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&@!]/g, '\\$&');
}

function code(text: string): string {
  return `\`${visible(text).replaceAll('`', "'")}\``;
}

/** A mistake in one line: where it is, what is wrong, what may stand there, and what to do. */
export function lineOf(mistake: Mistake): string {
  const { file, line, column, rule, message, allowed, fix, isAdvice } = mistake;
  const what = isAdvice ? `Advice: ${message}` : message;
  return visible(
    `${file}:${line}:${column}  ${rule}  ${what}  Allowed: ${sentence(allowed)}  Fix: ${fix}`,
  );
}

/** A line as it should be, and where more is said of the rule. */
function helpWith({ rule, example }: Mistake): string {
  return `${right('  ', example)}  See: ${pageOfRule(rule)}`;
}

/** A line as it should be, where there is one to show. */
function right(before: string, example: string): string {
  return example === '' ? '' : `${before}Right: ${example}`;
}

function toAnnotation(mistake: Mistake): string {
  const { file, line, column, rule, message, allowed, fix, example, isAdvice } = mistake;
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = `${message} Allowed: ${sentence(allowed)} Fix: ${fix}${right('\n', example)}\nSee: ${pageOfRule(rule)}`;
  return `::${isAdvice ? 'notice' : 'error'} ${properties}::${escapeData(text)}`;
}

function summary({ mistakes, entries }: Result): string {
  const checked = `content: ${count(entries, 'entry', 'entries')}`;
  if (mistakes.length === 0) return `${checked}, no mistakes`;
  const files = new Set(mistakes.map(({ file }) => file)).size;
  return `${checked}, ${count(mistakes.length, 'mistake')} in ${count(files, 'file')}`;
}

function sentence(text: string): string {
  return /[.?!]"?$/.test(text) ? text : `${text}.`;
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Shows control characters, so that no value can break a line or command the terminal. */
function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
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
