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
export const FORMATS = { terminal, github, summary } as const;
export type Format = keyof typeof FORMATS;

/** One line a mistake, then a line that counts them. */
export function terminal({ mistakes, advice = [], entries }: Result): string {
  return [
    ...[...mistakes, ...advice].map((mistake) => `${lineOf(mistake)}${visible(helpWith(mistake))}`),
    counts({ mistakes, entries }),
  ].join('\n');
}

/** GitHub shows ten annotations of a kind for each step, and passes over the rest in silence. */
const MOST_ANNOTATIONS = 10;

/**
 * The same as workflow commands, which GitHub shows beside the line they are about. Where there are too many, the last
 * one says how many more there are, and where.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github({ mistakes, advice = [], entries }: Result): string {
  return [...annotations(mistakes), ...annotations(advice), counts({ mistakes, entries })].join(
    '\n',
  );
}

function annotations(mistakes: readonly Mistake[]): string[] {
  if (mistakes.length <= MOST_ANNOTATIONS) return mistakes.map(toAnnotation);
  const shown = mistakes.slice(0, MOST_ANNOTATIONS - 1);
  const { file, line, isAdvice } = mistakes[shown.length]!;
  const command = isAdvice ? 'notice' : 'error';
  const place = `file=${escapeProperty(file)},line=${line},title=more`;
  const rest = mistakes.length - shown.length;
  return [
    ...shown.map(toAnnotation),
    `::${command} ${place}::${rest} more are not shown here, of which this line has the first. The summary of the job has all of them.`,
  ];
}

/** All mistakes as Markdown, for the summary of a job, which has room for them. */
export function summary({ mistakes, advice = [], entries }: Result): string {
  const counted = counts({ mistakes, entries });
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
  const text = `${isAdvice ? 'Advice: ' : ''}${message} Allowed: ${sentence(allowed)} Fix: ${fix} Right: ${example}`;
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
  return `  Right: ${example}  See: ${pageOfRule(rule)}`;
}

function toAnnotation(mistake: Mistake): string {
  const { file, line, column, rule, message, allowed, fix, example, isAdvice } = mistake;
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = `${message} Allowed: ${sentence(allowed)} Fix: ${fix}\nRight: ${example}\nSee: ${pageOfRule(rule)}`;
  return `::${isAdvice ? 'notice' : 'error'} ${properties}::${escapeData(text)}`;
}

function counts({ mistakes, entries }: Result): string {
  const checked = `content: ${count(entries, 'entry', 'entries')}`;
  if (mistakes.length === 0) return `${checked}, no mistakes`;
  const files = new Set(mistakes.map(({ file }) => file)).size;
  return `${checked}, ${count(mistakes.length, 'mistake')} in ${count(files, 'file')}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
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
