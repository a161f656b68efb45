import { fileOf, infoOf, type Kind } from '../schemas/index.ts';
import { fieldsOfNew } from './new-entry.ts';
import type { FormField } from './form.ts';

/** A way from a page to a form that begins with what the page knows. */
export interface Door {
  label: string;
  /** The form in the visual editor. */
  editor: string;
  /** The same as a plain file at GitHub. */
  file: string;
}

/** Fields that a new entry takes over from the page it is added from. */
type Known = Record<string, string | readonly string[]>;

const EDITOR = '/edit/#/collections';

/**
 * Where an entry can be corrected.
 * @param repository address of the repository on GitHub
 */
export function correctionOf(repository: string, kind: Kind, id: string): Door {
  return {
    label: 'Correct this',
    editor: `${EDITOR}/${kind}/entries/${id}`,
    file: `${repository}/edit/main/${fileOf(kind, id)}`,
  };
}

/** What can be added to an entry from its page: to an inspection a finding and a response, to a finding a response. */
export function additionsTo(
  repository: string,
  kind: Kind,
  id: string,
  data: { forces?: readonly string[]; council?: string | undefined; inspection?: string },
): Door[] {
  const { forces = [], council, inspection = '' } = data;
  if (kind === 'inspections') {
    const known = { inspection: id, forces, ...(council && { council }) };
    return [
      addition(repository, 'Add a finding to this report', 'findings', known, `${id}/`),
      addition(repository, 'Add a response', 'responses', { inspection: id, forces }),
    ];
  }
  if (kind !== 'findings') return [];
  const known = { inspection, findings: [id], forces };
  return [addition(repository, 'Add a response', 'responses', known)];
}

function addition(repository: string, label: string, kind: Kind, known: Known, folder = ''): Door {
  const begun = new URLSearchParams(
    Object.entries(known).map(([name, value]) => [name, [value].flat().join(',')]),
  );
  const query = new URLSearchParams({
    filename: `new-name${infoOf(kind).ending}`,
    value: template(kind, known),
  });
  return {
    label,
    editor: `${EDITOR}/${kind}/new?${begun}`,
    file: `${repository}/new/main/content/${kind}/${folder}?${query}`,
  };
}

/** The beginning of a new file: the fields it needs, those that are known filled in. */
export function template(kind: Kind, known: Known): string {
  const lines = fieldsOfNew(kind)
    .filter(({ name, isNeeded }) => isNeeded || name in known)
    .map((field) => `${field.name}: ${valueIn(field, known[field.name])}`.trimEnd());
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function valueIn({ takes }: FormField, value: string | readonly string[] | undefined): string {
  if (typeof value === 'string')
    return takes === 'line' || takes === 'text' ? JSON.stringify(value) : value;
  if (takes === 'list') return `[${(value ?? []).join(', ')}]`;
  return takes === 'line' || takes === 'text' ? '""' : '';
}
