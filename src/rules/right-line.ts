import type { Mistake } from '../loader/mistakes.ts';
import type { ContentFile } from '../loader/read.ts';
import { CATALOGUE } from './catalogue.ts';

/** What the explanations of mistakes that can befall any field show as right, which is a line of one field. */
const OF_SOME_FIELD = new Map(
  CATALOGUE.filter(({ isOfAnyField }) => isOfAnyField).map(({ slug, example }) => [slug, example]),
);
const UNFINISHED = /^([A-Za-z]+): \.\.\.$/;
const LONGEST = 90;

/** Shows as right, where a mistake can befall any field, a line of the field that it befell, out of another entry. */
export function withRightLines(
  mistakes: readonly Mistake[],
  files: readonly ContentFile[],
): Mistake[] {
  const wrong = new Set(mistakes.map(({ file }) => file));
  const byName = new Map(files.map((file) => [file.name, file]));
  return mistakes.map((mistake) => {
    const file = byName.get(mistake.file);
    const isGeneral = OF_SOME_FIELD.get(mistake.rule) === mistake.example;
    const field =
      UNFINISHED.exec(mistake.example)?.[1] ??
      (isGeneral ? fieldAt(file?.text ?? '', mistake) : undefined);
    if (!file || field === undefined) return mistake;
    const others = files.filter(({ kind, name }) => kind === file.kind && !wrong.has(name));
    return { ...mistake, example: lineOf(field, others, file) ?? madeUp(field, mistake.example) };
  });
}

/** The name of the field to which a place in a file belongs; undefined in a text below the fields. */
function fieldAt(text: string, { line, column }: Mistake): string | undefined {
  const lines = text.split('\n').slice(0, line);
  if (lines.slice(1, -1).includes('---')) return undefined;
  const last = lines.pop() ?? '';
  const begun = /^([A-Za-z]+):(?:\s|$)/.exec(last.slice(column - 1))?.[1];
  const [before] = [...last.slice(0, column - 1).matchAll(/([A-Za-z]+):\s/g)].slice(-1);
  const above = lines.findLast((it) => /^[\s-]*[A-Za-z]+:/.test(it));
  return begun ?? before?.[1] ?? /([A-Za-z]+):/.exec(above ?? '')?.[1];
}

/** A line where no other entry has one: a date is one for any field that holds a date. */
function madeUp(field: string, example: string): string {
  const [, name, value = ''] = /^(\w+): (.*)$/.exec(example) ?? [];
  return name === field ? example : `${field}: ${/^\d{4}/.test(value) ? value : '...'}`;
}

/** The first line that gives a field a value, on one line and no longer than one, and another than that which is wrong. */
function lineOf(
  field: string,
  files: readonly ContentFile[],
  { text: wrong = '' }: ContentFile,
): string | undefined {
  const pattern = new RegExp(`^[ ]*(?:- )?(${field}: (?!null$|[>|])\\S.*)$`, 'm');
  return files
    .map(({ text = '' }) => pattern.exec(text)?.[1]?.trim())
    .find((line) => line !== undefined && line.length <= LONGEST && !wrong.includes(line));
}
