import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { confirm, input, select } from '@inquirer/prompts';
import {
  fieldsOfNew,
  fileOfNew,
  idOfNew,
  missingIn,
  startOf,
  type NewFile,
} from '../../src/editor/new-entry.ts';
import type { Values } from '../../src/editor/write.ts';
import { recordDay } from '../../src/loader/record-day.ts';
import { checkContent } from '../../src/rules/check.ts';
import { lineOf } from '../../src/rules/report.ts';
import { infoOf, KINDS, type Kind } from '../../src/schemas/index.ts';
import { askFor, NEW_SOURCE, type Asking } from './ask.ts';
import { readFlags, WrongCall, type Call } from './flags.ts';
import { helpOn } from './help.ts';
import { inForm, objectionToId } from './id.ts';
import { knownIn } from './known.ts';

/** The day of the record is that of the newest commit as long as nothing has changed; what is new comes today. */
function dayOfNew(): string {
  return process.env['SOURCE_DATE_EPOCH'] === undefined
    ? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
    : recordDay().day;
}

/**
 * Writes a new entry, and its source where that is new too: `npm run new`, which asks, or with everything in flags,
 * `npm run new -- findings --headline "..." --source.title "..."`. It asks only where somebody can answer.
 * @returns the code to end with: 0 where it was written, 1 where the check refuses it, 2 for a wrong call
 */
export async function runNew(args: readonly string[]): Promise<number> {
  try {
    return await add(args);
  } catch (error) {
    if (error instanceof WrongCall) console.error(error.message);
    else if (error instanceof Error && error.name === 'ExitPromptError')
      console.error('Nothing was written.');
    else throw error;
    return 2;
  }
}

async function add(args: readonly string[]): Promise<number> {
  const call = readFlags(args);
  if (call.isHelp) {
    console.log(helpOn(call.kind));
    return 0;
  }
  const asking: Asking = {
    known: knownIn('content', dayOfNew()),
    today: dayOfNew(),
    describeSource: () => describe(call.source, asking),
  };
  const kind = call.kind ?? (await askForKind());
  const values = await complete(kind, call, asking);
  const fields = sourceFields(call, values);
  const objections = objectionsToIds(call);
  const needed = stillNeeded(kind, values, fields);
  // What the check says of an entry with gaps would be said of the gaps.
  if (needed.length > 0)
    throw new WrongCall([...objections, `Still needed: ${needed.join(' ')}.`].join('\n'));
  const id = await idOf(kind, call, values);
  if (/(^|\/)$/.test(id)) throw new WrongCall('No id can be made of the title. Give one: --id.');
  const source = fields && newSource(call, fields);
  const entry = {
    kind,
    id,
    ...fileOfNew(kind, id, source ? withSource(values, source.id) : values),
  };
  const files = source ? [source, entry] : [entry];
  for (const { file } of files)
    if (existsSync(file)) throw new WrongCall(`${file} is there already. Give another --id.`);
  for (const objection of objections) console.error(objection);
  const isRight = report(files) && objections.length === 0;
  if (isRight || (await isWrittenAllTheSame())) write(files);
  else console.log('Nothing was written. Mend this in the call.');
  return isRight ? 0 : 1;
}

/** A new file, and of which entry it is. */
type NewEntry = NewFile & { kind: Kind; id: string };

/** Who has typed an entry in should not have to type it again for one mistake. */
async function isWrittenAllTheSame(): Promise<boolean> {
  return (
    process.stdin.isTTY &&
    confirm({ message: 'Write it all the same, to mend it in its file?', default: true })
  );
}

async function askForKind(): Promise<Kind> {
  if (!process.stdin.isTTY)
    throw new WrongCall('Say of which kind the entry is: npm run new -- findings.');
  return select({
    message: 'What is to be added?',
    choices: KINDS.filter((kind) => kind !== 'sources').map((kind) => ({
      name: infoOf(kind).one,
      value: kind,
    })),
    default: 'findings',
  });
}

/** All fields of the entry: as given, asked for, or as they begin. */
async function complete(kind: Kind, call: Call, asking: Asking): Promise<Values> {
  const { values } = call;
  const fields = fieldsOfNew(kind);
  if (Object.keys(call.source).length > 0) {
    values['source'] ??= NEW_SOURCE;
    if (process.stdin.isTTY) await describe(call.source, asking);
  }
  for (const field of fields)
    if (field.startsToday) values[field.name] ??= startOf(field, asking.today);
  if (process.stdin.isTTY) {
    await askFor(fields, values, asking);
    if (infoOf(kind).text !== 'never')
      values['body'] ??= await input({
        message: `Text\n  ${infoOf(kind).textHint}\n `,
        validate: (text) =>
          text.trim() !== '' || infoOf(kind).text !== 'always' || 'A sentence at least is needed.',
      });
  }
  return values;
}

/** The id of the entry: as given, in the form that ids have, or as somebody chooses it. */
async function idOf(kind: Kind, call: Call, values: Values): Promise<string> {
  const given = call.id === undefined ? undefined : inForm(call.id) || undefined;
  const suggested = idOfNew(kind, values, given);
  if (call.id !== undefined || !process.stdin.isTTY) return suggested;
  const typed = await input({
    message: 'Id:',
    default: suggested.split('/').at(-1)!,
    validate: (id) => objectionToId('', id) ?? true,
  });
  return idOfNew(kind, values, typed);
}

/** Asks for what is not known yet of a source that is not on record. */
async function describe(source: Values, asking: Asking): Promise<void> {
  console.log('The new source, which is written beside the entry:');
  await askFor(fieldsOfNew('sources'), source, asking);
  console.log('Now the entry again:');
}

/** The fields of the source that the entry rests on and that is not on record yet, if there is one. */
function sourceFields(call: Call, values: Values): Values | undefined {
  if (!JSON.stringify(values).includes(NEW_SOURCE)) return undefined;
  const source = { ...call.source };
  for (const field of fieldsOfNew('sources')) source[field.name] ??= startOf(field, dayOfNew());
  return source;
}

function newSource({ source: { id: given } }: Call, fields: Values): NewEntry {
  const id = idOfNew('sources', fields, typeof given === 'string' ? inForm(given) : undefined);
  return { kind: 'sources', id, ...fileOfNew('sources', id, fields) };
}

/** The values with the id of the new source wherever it was chosen. */
function withSource(values: Values, id: string): Values {
  return JSON.parse(
    JSON.stringify(values, (_, value: unknown) => (value === NEW_SOURCE ? id : value)),
  ) as Values;
}

/** The flags of fields that the entry and its new source have to have and have not. */
function stillNeeded(kind: Kind, values: Values, source: Values | undefined): string[] {
  return [
    ...missingIn(fieldsOfNew(kind), values).map((name) => `--${name}`),
    ...(source ? missingIn(fieldsOfNew('sources'), source) : []).map((name) => `--source.${name}`),
  ];
}

function objectionsToIds({ id, source }: Call): string[] {
  const given = { '--id': id, '--source.id': source['id'] };
  return Object.entries(given).flatMap(([flag, one]) =>
    typeof one === 'string' ? (objectionToId(flag, one) ?? []) : [],
  );
}

function write(files: readonly NewFile[]): void {
  for (const { file, text } of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Written: ${file}`);
  }
}

/** What the check says of the new files, before they are there. Returns whether it has nothing against them. */
function report(files: readonly NewEntry[]): boolean {
  const also = files.map(({ kind, id, file: name, text }) => ({
    kind,
    id,
    name,
    text,
    isRead: true,
  }));
  const { mistakes } = checkContent('content', { asOf: dayOfNew(), also });
  const own = mistakes.filter(({ file }) => files.some((one) => one.file === file));
  for (const mistake of own) console.log(lineOf(mistake));
  if (own.length === 0) console.log('The check has nothing against it.');
  return own.length === 0;
}
