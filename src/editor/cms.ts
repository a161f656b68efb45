import type { Collection, CmsConfig, Field } from '@sveltia/cms';
import { formOfId } from '../schemas/references.ts';
import { infoOf, KINDS, type Kind } from '../schemas/index.ts';
import { LATER, type FormField } from './form.ts';
import { shapeOf } from './shapes.ts';
import { capital, choiceInWords, hintOf } from './words.ts';

/** Where sources lie, and so where a new one goes. */
export const SOURCES = '/content/sources';

/** Kinds of which no new entry is made in the editor by itself. */
const MADE_ELSEWHERE: ReadonlySet<Kind> = new Set([
  // A source that nothing cites does not pass the check, so it is made in the form of what cites it.
  'sources',
  // All territorial forces are on record.
  'forces',
  // A theme has to have three questions, and those would be three proposals more.
  'themes',
]);

/**
 * The configuration of the visual editor, made from the schemas: a form for each kind of entry, which asks for what the
 * check asks for.
 * @param repository address of the repository on GitHub
 * @param sharedTitles kinds in which a title may stand for two entries
 * @see https://sveltiacms.app/en/docs/config
 */
export function cmsConfig(
  repository: string,
  title: string,
  sharedTitles: ReadonlySet<Kind>,
): CmsConfig {
  return {
    load_config_file: false,
    backend: {
      name: 'github',
      repo: new URL(repository).pathname.slice(1),
      branch: 'main',
      open_authoring: true,
      auth_scope: 'public_repo',
      // A token is nothing that an editor should have to know of.
      auth_methods: ['oauth'],
      squash_merges: true,
      commit_messages: {
        create: 'Add {{collection}} {{slug}}',
        update: 'Change {{collection}} {{slug}}',
      },
    },
    publish_mode: 'editorial_workflow',
    app_title: title,
    logo: { src: '/favicon.svg' },
    issue_reports: { url: `${repository}/issues/new` },
    media_folder: 'public/media',
    public_folder: '/media',
    editor: { preview: false },
    // As long as a headline may be: the editor would cut an id in the middle of a word.
    slug: { encoding: 'ascii', clean_accents: true, maxlength: LONGEST_ID },
    output: { omit_empty_optional_fields: true },
    collections: KINDS.map((kind) => collectionOf(kind, sharedTitles)),
  };
}

const LONGEST_ID = 90;

/** What is said of an id that is made of a title: the editor shows it at the side of a form alone. */
const ID_OF_NEW =
  'A new entry takes its id, the end of its address, from this: shorten it under the anchor at the right to two to five words.';

/** The name of the format of a kind. The editor expects of a Markdown file a format whose name ends like this. */
export function formatOf(kind: Kind): string {
  return infoOf(kind).ending === '.yaml' ? kind : `${kind}-frontmatter`;
}

function collectionOf(kind: Kind, sharedTitles: ReadonlySet<Kind>): Collection {
  const { one, ending, inFolderOf, title } = infoOf(kind);
  const { fields, hasText } = shapeOf(kind);
  const { form, message } = formOfId(infoOf(kind).inFolderOf ? 'inspections' : kind);
  const canCreate = !MADE_ELSEWHERE.has(kind);
  const inForm = (field: FormField): Field => {
    const widget = widgetOf(field, sharedTitles);
    return field.name === title && canCreate
      ? { ...widget, hint: `${hintOf(field)} ${ID_OF_NEW}` }
      : widget;
  };
  return {
    name: kind,
    label: choiceInWords(kind),
    label_singular: choiceInWords(one),
    folder: `content/${kind}`,
    ...(inFolderOf && { path: `{{${infoOf(inFolderOf).one}}}/{{slug}}` }),
    extension: ending.slice(1),
    // Read and written by `read.ts` and `write.ts`.
    format: formatOf(kind),
    identifier_field: title,
    summary: `{{${title}}}`,
    slug: {
      template: `{{${title}}}`,
      editable: ['create'],
      pattern: [form.source, message],
      hint: 'The id: the end of the address, in two to five words. It stays when the title is changed.',
    },
    create: canCreate,
    delete: false,
    duplicate: canCreate,
    fields: [
      ...fields.filter(({ name }) => !LATER.has(name)).map(inForm),
      ...(hasText ? [textField(kind)] : []),
      ...fields.filter(({ name }) => LATER.has(name)).map(inForm),
    ],
  };
}

function textField(kind: Kind): Field {
  const { text, textHint } = infoOf(kind);
  return {
    name: 'body',
    label: 'Text',
    hint: textHint!,
    widget: 'text',
    required: text === 'always',
  };
}

/** The field of the editor for a field of the schema. */
function widgetOf(field: FormField, sharedTitles: ReadonlySet<Kind>): Field {
  const { name, label, isNeeded, mayBeUnknown, pattern, longest, fewest, otherwise } = field;
  const common = {
    name,
    label,
    hint: hintOf(field),
    required: isNeeded && !mayBeUnknown && fewest !== 0,
    // What is chosen from a list needs no form.
    ...(pattern &&
      field.takes !== 'id' && { pattern: [pattern[0], capital(pattern[1])] as [string, string] }),
  };
  switch (field.takes) {
    case 'choice':
      return {
        ...common,
        widget: 'select',
        options: field.choices!.map((value) => ({ label: choiceInWords(value), value })),
        ...(typeof otherwise === 'string' && { default: otherwise }),
        dropdown_threshold: 0,
      };
    case 'yes-or-no':
      return { ...common, widget: 'boolean', default: otherwise === true };
    case 'id':
      return idField(field.to!, common, sharedTitles);
    case 'day':
      return {
        ...common,
        // Chosen in a calendar, which shows days in the way of the browser.
        hint: hintOf({ ...field, written: undefined }),
        widget: 'datetime',
        type: 'date',
        format: 'YYYY-MM-DD',
        ...(field.startsToday && { default: '{{now}}' }),
      };
    case 'list':
      return listField(field, common, sharedTitles);
    case 'group':
      return {
        ...common,
        widget: 'object',
        fields: field.fields!.map((one) => widgetOf(one, sharedTitles)),
      };
    case 'text':
      return { ...common, widget: 'text', ...(longest && { maxlength: longest }) };
    default:
      return { ...common, widget: 'string', ...(longest && { maxlength: longest }) };
  }
}

type Common = Pick<Field, 'name'> & { label: string; hint: string; required: boolean };

/** A choice among the entries of a kind, by title; for a source, one that is not on record yet may be described. */
function idField(to: Kind, common: Common, sharedTitles: ReadonlySet<Kind>): Field {
  if (to === 'sources')
    return { ...common, widget: 'source', media_folder: SOURCES, public_folder: SOURCES };
  const { title, inFolderOf } = infoOf(to);
  const id = inFolderOf ? `{{${infoOf(inFolderOf).one}}}/{{slug}}` : '{{slug}}';
  return {
    ...common,
    widget: 'relation',
    collection: to,
    value_field: id,
    display_fields: [sharedTitles.has(to) ? `{{${title}}} (${id})` : `{{${title}}}`],
    search_fields: [`{{${title}}}`, id],
    // Always a list that can be searched, however few there are.
    dropdown_threshold: 0,
  };
}

function listField(field: FormField, common: Common, sharedTitles: ReadonlySet<Kind>): Field {
  const { item, fewest } = field;
  const list = { ...common, ...(fewest && { min: fewest }) };
  if (item!.takes === 'id' && item!.to !== 'sources')
    return { ...idField(item!.to!, list, sharedTitles), multiple: true };
  if (item!.takes === 'group')
    return {
      ...list,
      widget: 'list',
      fields: item!.fields!.map((one) => widgetOf(one, sharedTitles)),
      collapsed: 'auto',
    };
  return {
    ...list,
    widget: 'list',
    field: { ...widgetOf(item!, sharedTitles), hint: '', label: 'Item' },
    collapsed: false,
  };
}
