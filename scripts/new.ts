import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { input, select } from '@inquirer/prompts';
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
  const asking: Asking = { known: knownIn('content', today), today };
  const kind = call.kind ?? (await askForKind());
  const { id, values } = await complete(kind, call, asking);
  const source = await newSource(call, values, asking);
  const files = source
    ? [source.file, fileOfNew(kind, id, withSource(values, source.id))]
    : [fileOfNew(kind, id, values)];
  write(files);
  return report(files);
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
  if (Object.keys(call.source).length > 0) values['source'] ??= NEW_SOURCE;
  for (const field of fields)
    if (field.startsToday) values[field.name] ??= startOf(field, asking.today);
  if (process.stdin.isTTY) {
    await askFor(fields, values, asking);
    if (infoOf(kind).text !== 'never')
      values['body'] ??= await input({ message: 'Text, in our own words:' });
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

/** The source that the entry rests on and that is not on record yet, if there is one. */
async function newSource(
  call: Call,
  values: Values,
  asking: Asking,
): Promise<{ id: string; file: NewFile } | undefined> {
  if (!JSON.stringify(values).includes(NEW_SOURCE)) return undefined;
  const fields = fieldsOfNew('sources');
  const { id: given, ...source } = call.source;
  if (process.stdin.isTTY) {
    console.log('The new source:');
    await askFor(fields, source, asking);
  }
  for (const field of fields) source[field.name] ??= startOf(field, asking.today);
  refuseIfMissing(missingIn(fields, source).map((name) => `source.${name}`));
  const id = idOfNew('sources', source, given as string | undefined);
  return { id, file: fileOfNew('sources', id, source) };
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

/** @throws {WrongCall} before anything is written, where a file is there already */
function write(files: readonly NewFile[]): void {
  for (const { file } of files)
    if (existsSync(file)) throw new WrongCall(`${file} is there already. Give another --id.`);
  for (const { file, text } of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Written: ${file}`);
  }
}

/** What the check says of the new files. */
function report(files: readonly NewFile[]): number {
  const { mistakes } = checkContent('content', { asOf: today });
  const own = mistakes.filter(({ file }) => files.some((one) => one.file === file));
  for (const mistake of own) console.log(lineOf(mistake));
  console.log(
    own.length === 0 ? 'The check has nothing against it.' : 'Mend this, then: npm run check',
  );
  return own.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof WrongCall) console.error(error.message);
  else if (error instanceof Error && error.name === 'ExitPromptError')
    console.error('Nothing was written.');
  else throw error;
  return 2;
});
