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
} from '../src/editor/new-entry.ts';
import type { Values } from '../src/editor/write.ts';
import { recordDay } from '../src/loader/record-day.ts';
import { checkContent } from '../src/rules/check.ts';
import { lineOf } from '../src/rules/report.ts';
import { infoOf, KINDS, type Kind } from '../src/schemas/index.ts';
import { formOfId } from '../src/schemas/references.ts';
import { askFor, NEW_SOURCE, type Asking } from './new/ask.ts';
import { readFlags, WrongCall, type Call } from './new/flags.ts';
import { helpOn } from './new/help.ts';
import { knownIn } from './new/known.ts';

/** The day of the record is that of the newest commit as long as nothing has changed; what is new comes today. */
const today =
  process.env['SOURCE_DATE_EPOCH'] === undefined
    ? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
    : recordDay().day;

/**
 * Writes a new entry, and its source where that is new too: `npm run new`, which asks, or with everything in flags,
 * `npm run new -- findings --headline "..." --source.title "..."`. It asks only where somebody can answer.
 */
async function main(args: readonly string[]): Promise<number> {
  const call = readFlags(args);
  if (call.isHelp) {
    console.log(helpOn(call.kind));
    return 0;
  }
  const asking: Asking = {
    known: knownIn('content', today),
    today,
    describeSource: () => describe(call.source, asking),
  };
  const kind = call.kind ?? (await askForKind());
  const { id, values } = await complete(kind, call, asking);
  const source = newSource(call, values);
  const entry = {
    kind,
    id,
    ...fileOfNew(kind, id, source ? withSource(values, source.id) : values),
  };
  const files = source ? [source, entry] : [entry];
  for (const { file } of files)
    if (existsSync(file)) throw new WrongCall(`${file} is there already. Give another --id.`);
  const isRight = report(files);
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
async function complete(
  kind: Kind,
  call: Call,
  asking: Asking,
): Promise<{ id: string; values: Values }> {
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
        message: 'Text, in our own words, past tense, with who found it and when:',
        validate: (text) =>
          text.trim() !== '' || infoOf(kind).text !== 'always' || 'A sentence at least is needed.',
      });
  }
  refuseIfMissing(missingIn(fields, values));
  const suggested = idOfNew(kind, values, call.id);
  const id =
    call.id === undefined && process.stdin.isTTY
      ? idOfNew(
          kind,
          values,
          await input({ message: 'Id:', default: suggested.split('/').at(-1)! }),
        )
      : suggested;
  const { form, message } = formOfId(kind);
  if (!form.test(id)) throw new WrongCall(`"${id}" ${message}.`);
  return { id, values };
}

/** Asks for what is not known yet of a source that is not on record. */
async function describe(source: Values, asking: Asking): Promise<void> {
  console.log('The new source, which is written beside the entry:');
  await askFor(fieldsOfNew('sources'), source, asking);
  console.log('Now the entry again:');
}

/** The source that the entry rests on and that is not on record yet, if there is one. */
function newSource(call: Call, values: Values): NewEntry | undefined {
  if (!JSON.stringify(values).includes(NEW_SOURCE)) return undefined;
  const fields = fieldsOfNew('sources');
  const { id: given, ...source } = call.source;
  for (const field of fields) source[field.name] ??= startOf(field, today);
  refuseIfMissing(missingIn(fields, source).map((name) => `source.${name}`));
  const id = idOfNew('sources', source, given as string | undefined);
  return { kind: 'sources', id, ...fileOfNew('sources', id, source) };
}

/** The values with the id of the new source wherever it was chosen. */
function withSource(values: Values, id: string): Values {
  return JSON.parse(
    JSON.stringify(values, (_, value: unknown) => (value === NEW_SOURCE ? id : value)),
  ) as Values;
}

function refuseIfMissing(names: readonly string[]): void {
  if (names.length > 0)
    throw new WrongCall(`Still needed: ${names.map((name) => `--${name}`).join(' ')}.`);
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
  const { mistakes } = checkContent('content', { asOf: today, also });
  const own = mistakes.filter(({ file }) => files.some((one) => one.file === file));
  for (const mistake of own) console.log(lineOf(mistake));
  if (own.length === 0) console.log('The check has nothing against it.');
  return own.length === 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof WrongCall) console.error(error.message);
  else if (error instanceof Error && error.name === 'ExitPromptError')
    console.error('Nothing was written.');
  else throw error;
  return 2;
});
