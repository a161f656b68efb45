import type { FormField } from '../../src/editor/form.ts';
import { fieldsOfNew } from '../../src/editor/new-entry.ts';
import { hintOf } from '../../src/editor/words.ts';
import { infoOf, KINDS, type Kind } from '../../src/schemas/index.ts';

const CALLS = `npm run new                        asks what is to be added, and for each field
npm run new -- findings            asks for the fields of a finding
npm run new -- findings --help     names the fields of a finding
npm run new -- findings --headline "..." --forces kent ...
                                   takes what is given, and asks for the rest`;

/** How the command is called; with a kind, which fields it takes. */
export function helpOn(kind: Kind | undefined): string {
  if (kind === undefined)
    return `${CALLS}\n\nKinds: ${KINDS.join(', ')}.\nNothing is written before the check has read it.`;
  const { textHint, one } = infoOf(kind);
  return [
    `npm run new -- ${kind} --field value ...`,
    '',
    ...fieldsOfNew(kind).flatMap((field) => linesOf(field, '--')),
    ...(textHint === undefined ? [] : [`--text  ${textHint}`]),
    `--id  The end of the name of its file; without it, it is made of the title of the ${one}.`,
    '',
    'A field that takes a list may be given several times. A source that is not on record yet is described with',
    '--source.title, --source.publisher and the other fields of a source: npm run new -- sources --help.',
  ].join('\n');
}

function linesOf(field: FormField, before: string): string[] {
  const group = field.takes === 'list' ? field.item! : field;
  const choices = group.choices ? ` One of: ${group.choices.join(', ')}.` : '';
  const free = field.isNeeded && !field.mayBeUnknown ? '' : ' (may be left out)';
  return [
    `${before}${field.name}${free}  ${hintOf(field)}${choices}`,
    ...(group.fields ?? []).flatMap((one) => linesOf(one, `  ${before}${field.name}.`)),
  ];
}
