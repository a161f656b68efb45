import { choiceInWords, hintOf, idFrom } from '../words.ts';
import type { FormField } from '../form.ts';
import { entryText, type Shape } from '../write.ts';
import {
  isNewSource,
  isSaved,
  type KnownSource,
  type KnownSources,
  type NewSource,
} from './known-sources.ts';

/**
 * What a source field holds: the id of a source on record, or all that is known of one that is not, with the address of
 * its file, which the editor puts into the same change as the entry.
 */
type Value = string | NewSource | undefined;

interface Props {
  value: unknown;
  forID: string;
  onChange: (value: Value) => void;
  addFile: (file: File) => Promise<string>;
}

interface Component {
  props: Props;
  pending: Promise<void>;
  latest: NewSource;
  change: (source: NewSource) => void;
}

/** The editor brings React's functions with it, under these names. */
declare global {
  interface Window {
    h: (type: string, props: object | null, ...children: unknown[]) => unknown;
    createClass: (component: object) => unknown;
  }
}

/** Fields of a source that say what became of it later, which a new one has not. */
const LATER: ReadonlySet<string> = new Set(['formerIds', 'withdrawn', 'corrections']);

/**
 * A field for a source: one that is known, found by its title, or a new one, which is described in the same form.
 * @param known grows while the editor is open: what has been saved may be cited
 */
export function sourceField(shape: Shape, known: KnownSources, today: string): unknown {
  const { h, createClass } = window;
  const fields = shape.fields.filter(({ name }) => !LATER.has(name));

  /** The file of a new source: the check reads it as it is written here. */
  const fileOf = ({ id, fields: values }: NewSource) =>
    new File([entryText(shape, values)], `${id}.yaml`, { type: 'application/yaml' });

  const control = (component: Component, field: FormField, source: NewSource) => {
    const { forID } = component.props;
    const id = `${forID}-${field.name}`;
    const value = source.fields[field.name] ?? '';
    const given = {
      id,
      value,
      onInput: ({ target }: { target: HTMLInputElement }) =>
        component.change({ ...source, ...withField(source, field.name, target.value, known) }),
    };
    const input =
      field.takes === 'choice'
        ? h(
            'select',
            { ...given, onChange: given.onInput },
            h('option', { value: '' }, 'Choose'),
            ...field.choices!.map((one) => h('option', { value: one }, choiceInWords(one))),
          )
        : h('input', { ...given, type: field.takes === 'address' ? 'url' : 'text' });
    const needed = field.isNeeded && !field.mayBeUnknown ? '' : ' (may be left empty)';
    return h(
      'p',
      { key: field.name },
      h('label', { htmlFor: id }, field.label + needed),
      input,
      h('small', null, hintOf(field)),
    );
  };

  return createClass({
    getInitialState() {
      return {};
    },

    /** Writes the new source into its file, and puts the file beside the entry. */
    change(this: Component, source: NewSource) {
      const { onChange, addFile } = this.props;
      onChange(source);
      this.latest = source;
      this.pending = addFile(fileOf(source)).then((file) => {
        // What was typed meanwhile has a file of its own on the way.
        if (this.latest === source) onChange({ ...source, file });
      });
    },

    /** Asked before an entry is saved. */
    async isValid(this: Component) {
      await this.pending;
      const value = plain(this.props.value);
      const objection = objectionTo(value, fields, known);
      return objection === undefined ? true : { error: { message: objection } };
    },

    render(this: Component) {
      const { forID, onChange } = this.props;
      const value = plain(this.props.value);
      const source = typeof value === 'object' ? value : undefined;
      const listId = `${forID}-known`;
      const chosen = typeof value === 'string' ? known.get(value) : undefined;
      return h(
        'div',
        { className: 'source-field' },
        !source &&
          h(
            'div',
            null,
            h('input', {
              id: forID,
              list: listId,
              value: value ?? '',
              placeholder: 'Type a word of its title or id, and choose',
              onInput: ({ target }: { target: HTMLInputElement }) => onChange(target.value),
            }),
            h(
              'datalist',
              { id: listId },
              ...[...known.values()].map((one) =>
                h('option', { key: one.id, value: one.id }, inWords(one)),
              ),
            ),
            chosen && h('p', null, inWords(chosen)),
            h(
              'button',
              {
                type: 'button',
                onClick: () =>
                  onChange({ id: '', fields: { accessed: today, added: today }, file: undefined }),
              },
              'The document is not in this list: describe it',
            ),
          ),
        source &&
          h(
            'fieldset',
            null,
            h('legend', null, 'New source, which goes into the same proposal'),
            ...fields.map((field) => control(this, field, source)),
            h(
              'p',
              null,
              h('label', { htmlFor: `${forID}-id` }, 'Id'),
              h('input', {
                id: `${forID}-id`,
                value: source.id,
                onInput: ({ target }: { target: HTMLInputElement }) =>
                  this.change({ ...source, id: target.value }),
              }),
              h('small', null, 'The name of its file: small letters, digits and hyphens.'),
            ),
            h(
              'button',
              { type: 'button', onClick: () => onChange(undefined) },
              'Choose one from the list instead',
            ),
          ),
      );
    },
  });
}

/** A new source with a field changed; its id follows its title until an editor gives it another. */
function withField(source: NewSource, name: string, value: string, known: KnownSources) {
  const followed = freeId(idFrom(textIn(source.fields['title'])), known);
  const follows = name === 'title' && (source.id === '' || source.id === followed);
  return {
    fields: { ...source.fields, [name]: value },
    ...(follows && { id: freeId(idFrom(value), known) }),
  };
}

/** An id that no source has yet: with a figure at its end where it has to be. */
function freeId(id: string, known: KnownSources): string {
  let free = id;
  for (let next = 2; known.has(free); next++) free = `${id}-${next}`;
  return free;
}

/** What is wrong with a value, in words for the editor. */
function objectionTo(
  value: Value,
  fields: readonly FormField[],
  known: KnownSources,
): string | undefined {
  if (typeof value !== 'object')
    return value && !known.has(value)
      ? `No source on record has the id "${value}". Choose one, or describe a new one.`
      : undefined;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value.id))
    return 'The id of the new source must be small letters, digits and hyphens.';
  if (known.has(value.id)) return `A source with the id "${value.id}" is on record already.`;
  for (const { name, label, isNeeded, mayBeUnknown, pattern } of fields) {
    const text = textIn(value.fields[name]).trim();
    if (text === '' && isNeeded && !mayBeUnknown) return `${label} of the new source is missing.`;
    if (text !== '' && pattern && !new RegExp(pattern[0], 'u').test(text))
      return `${label} of the new source ${pattern[1]}.`;
  }
  return undefined;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A source for somebody who chooses one. */
function inWords({ id, title, publisher }: KnownSource): string {
  return title === undefined ? id : `${title}, ${publisher}`;
}

/**
 * A value without the wrapping in which the editor hands it over. A new source that has been saved is one that is
 * known: its file is there, and a second one would get another name.
 */
function plain(value: unknown): Value {
  const bare =
    typeof value === 'object' && value !== null && 'toJS' in value
      ? (value as { toJS: () => unknown }).toJS()
      : value;
  if (typeof bare === 'object' && bare !== null && isNewSource(bare))
    return isSaved(bare) ? bare.id : bare;
  return (bare ?? undefined) as Value;
}
