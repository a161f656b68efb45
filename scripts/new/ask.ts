import { confirm, input, search, select } from '@inquirer/prompts';
import type { FormField } from '../../src/editor/form.ts';
import { hasWords } from '../../src/editor/has-words.ts';
import { startOf } from '../../src/editor/new-entry.ts';
import { choiceInWords, hintOf } from '../../src/editor/words.ts';
import type { Values } from '../../src/editor/write.ts';
import type { Kind } from '../../src/schemas/index.ts';

/** An entry that a field may name. */
export interface Known {
  id: string;
  title: string;
}

/** What is asked with: the entries of each kind, and the day of today. */
export interface Asking {
  known: Record<Kind, readonly Known[]>;
  today: string;
  /** Asks for the fields of a source that is not on record yet. */
  describeSource: () => Promise<void>;
}

/** What stands for a source that is to be described next. */
export const NEW_SOURCE = '(new)';
const MOST_SHOWN = 12;

/** Asks for every field that is not known yet, in the order of the form. */
export async function askFor(
  fields: readonly FormField[],
  values: Values,
  asking: Asking,
): Promise<void> {
  for (const field of fields)
    if (values[field.name] === undefined) values[field.name] = await answerTo(field, asking);
}

async function answerTo(field: FormField, asking: Asking): Promise<unknown> {
  const message = `${field.label}${isFree(field) ? ' (Enter to leave it out)' : ''}\n  ${hintOf(field)}\n `;
  switch (field.takes) {
    case 'choice':
      return select({ message, choices: choicesOf(field) });
    case 'yes-or-no':
      return confirm({ message, default: field.otherwise === true });
    case 'id':
      return askForId(field, message, asking);
    case 'list':
      return askForList(field, asking);
    case 'group':
      return askForGroup(field, message, asking);
    default:
      return input({
        message,
        default: startOf(field, asking.today),
        validate: (text) => objectionTo(field, text) ?? true,
      });
  }
}

function choicesOf(field: FormField) {
  const choices = field.choices!.map((value) => ({ name: choiceInWords(value), value }));
  return isFree(field) ? [{ name: '(leave it out)', value: '' }, ...choices] : choices;
}

/** Ids are found by any word of the title or of the id itself. */
async function askForId(field: FormField, message: string, asking: Asking): Promise<string> {
  const before = [
    ...(isFree(field) ? [{ name: '(leave it out)', value: '' }] : []),
    ...(field.to === 'sources' ? [{ name: '(a new source)', value: NEW_SOURCE }] : []),
  ];
  const id = await search({
    message,
    source: (term = '') => [...before, ...found(asking.known[field.to!], term)],
  });
  if (id === NEW_SOURCE) await asking.describeSource();
  return id;
}

/** The entries whose title or id has every word of a term, as choices. */
export function found(known: readonly Known[], term: string) {
  return known
    .filter(({ id, title }) => hasWords(`${title} ${id}`, term))
    .slice(0, MOST_SHOWN)
    .map(({ id, title }) => ({ name: `${title} (${id})`, value: id }));
}

async function askForList(field: FormField, asking: Asking): Promise<unknown[]> {
  const item = field.item!;
  const items: unknown[] = [];
  while (items.length < (field.fewest ?? 0) || (await another(field, items.length)))
    items.push(
      item.takes === 'group'
        ? await groupOf(item, asking)
        : await answerTo({ ...item, label: field.label, hint: field.hint }, asking),
    );
  return items;
}

async function another(field: FormField, length: number): Promise<boolean> {
  const message =
    length === 0
      ? `${field.label}: is there any?\n  ${hintOf(field)}\n `
      : `${field.label}: another?`;
  // Nearly every entry has one where the schema asks for a list, though it may be empty.
  return confirm({ message, default: field.isNeeded && length === 0 });
}

async function askForGroup(field: FormField, message: string, asking: Asking): Promise<unknown> {
  if (!field.isNeeded && !(await confirm({ message, default: false }))) return undefined;
  return groupOf(field, asking);
}

async function groupOf(field: FormField, asking: Asking): Promise<Values> {
  const values: Values = {};
  await askFor(field.fields!, values, asking);
  return values;
}

/** Whether a field may be left without a value. */
function isFree({ isNeeded, mayBeUnknown }: FormField): boolean {
  return !isNeeded || mayBeUnknown;
}

/** What is wrong with a text for a field, or undefined. */
export function objectionTo(field: FormField, text: string): string | undefined {
  const { label, pattern, longest } = field;
  if (text.trim() === '') return isFree(field) ? undefined : `${label} is needed.`;
  if (longest !== undefined && text.length > longest)
    return `${label} must be at most ${longest} characters; this has ${text.length}.`;
  return pattern && !new RegExp(pattern[0], 'u').test(text) ? `${label} ${pattern[1]}.` : undefined;
}
