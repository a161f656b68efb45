import type { FormField } from './form.ts';

/**
 * The label of a field.
 * @example labelOf('followsUp') // 'Follows up'
 */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A choice in words: `cause-of-concern` is shown as "Cause of concern". */
export function choiceInWords(choice: string): string {
  const words = choice.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * An id that may be made of a title: letters, digits and hyphens, cut at a word.
 * @example idFrom('Police & Crime Panel: minutes') // 'police-crime-panel-minutes'
 */
export function idFrom(title: string, longest = 50): string {
  const id = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id.length <= longest ? id : id.slice(0, longest + 1).replace(/-[^-]*$/, '');
}

/**
 * What a field is, in the words of its schema, which speak of ids, of choices as they stand in a file, and of null: a form
 * shows titles, choices in words and empty boxes. How a date is written is said too.
 */
export function hintOf({
  hint,
  mayBeUnknown,
  written,
  choices = [],
}: Pick<FormField, 'hint' | 'mayBeUnknown' | 'written' | 'choices'>): string {
  const ofTitles = hint.replace(/^Ids? of /, '').replace('such as that of "', 'such as "');
  const inWords = choices.reduce(
    (text, choice) => text.replaceAll(`"${choice}"`, `"${choiceInWords(choice)}"`),
    ofTitles,
  );
  const said = inForm(inWords, mayBeUnknown);
  return written === undefined ? said : `${said} Written ${written}.`;
}

function inForm(said: string, mayBeUnknown: boolean): string {
  if (!mayBeUnknown) return capital(said);
  const [saysWhen, when = NOT_KNOWN] =
    /[,;]? (?:or )?null ((?:where|while) [^.;]*)/.exec(said) ?? [];
  const known = saysWhen === undefined ? said : said.replace(saysWhen, '');
  return `${capital(known)} Leave it empty ${when.replace('where not established', NOT_KNOWN)}.`;
}
const NOT_KNOWN = 'where that is not known';

/** A sentence with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
