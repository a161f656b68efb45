import { shapeOf } from '../../src/editor/shapes.ts';
import type { FormField } from '../../src/editor/form.ts';
import type { Values } from '../../src/editor/write.ts';
import { infoOf, KINDS, type Kind } from '../../src/schemas/index.ts';

/** What `npm run new` was told. */
export interface Call {
  kind: Kind | undefined;
  /** Whether it was only asked how it is called. */
  isHelp: boolean;
  id: string | undefined;
  /** Fields of the entry, and its text under `body`. */
  values: Values;
  /** Fields of a source that is to be written with it, if any; its id under `id`. */
  source: Values;
}

/** A call that cannot be carried out, with what to do in its message. */
export class WrongCall extends Error {}

/**
 * Reads what was typed after `npm run new --`: a kind, then `--field value` for as many fields as are known. A field that
 * takes a list may be given several times, a field of a group as `--followsUp.finding`, and one of a new source as
 * `--source.title`.
 * @throws {WrongCall} for a kind or a field that does not exist
 */
export function readFlags(args: readonly string[]): Call {
  const call: Call = { kind: undefined, isHelp: false, id: undefined, values: {}, source: {} };
  const rest = [...args];
  if (rest[0] !== undefined && !rest[0].startsWith('-')) call.kind = kindFrom(rest.shift()!);
  while (rest.length > 0) {
    const flag = rest.shift()!;
    if (flag === '--help' || flag === '-h') {
      call.isHelp = true;
      continue;
    }
    const value = rest.shift();
    if (!flag.startsWith('--') || value === undefined)
      throw new WrongCall(`"${flag}" is not of the form --field value.`);
    take(call, flag.slice(2), value);
  }
  return call;
}

function kindFrom(word: string): Kind {
  const kind = KINDS.find((one) => one === word || infoOf(one).one === word);
  if (kind) return kind;
  throw new WrongCall(`There is no kind "${word}". The kinds are ${KINDS.join(', ')}.`);
}

function take(call: Call, name: string, value: string): void {
  if (call.kind === undefined)
    throw new WrongCall('Say first of which kind the entry is: npm run new -- findings.');
  if (name === 'id') call.id = value;
  else if (name === 'text') call.values['body'] = value;
  else if (name.startsWith('source.')) {
    const field = name.slice('source.'.length);
    if (field === 'id') call.source['id'] = value;
    else put(shapeOf('sources').fields, call.source, [field], value, 'sources');
  } else put(shapeOf(call.kind).fields, call.values, name.split('.'), value, call.kind);
}

/** Puts a value into the field at the end of a way. */
function put(
  fields: readonly FormField[],
  values: Values,
  [name, ...way]: readonly string[],
  value: string,
  kind: Kind,
): void {
  const field = fields.find((one) => one.name === name);
  if (!field)
    throw new WrongCall(
      `An entry in ${kind} has no field "${String(name)}". It has ${fields.map((one) => one.name).join(', ')}.`,
    );
  const group = field.takes === 'list' ? field.item! : field;
  if (group.takes === 'group') {
    const inner = (
      field.takes === 'list'
        ? ((values[field.name] ??= [{}]) as Values[])[0]
        : (values[field.name] ??= {})
    ) as Values;
    put(group.fields!, inner, way, value, kind);
  } else if (field.takes === 'list') {
    values[field.name] = [...((values[field.name] as string[] | undefined) ?? []), value];
  } else {
    values[field.name] = field.takes === 'yes-or-no' ? value === 'true' : value;
  }
}
