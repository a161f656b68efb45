import { choiceInWords, hintOf, idFrom } from '../words.ts';
import type { FormField } from '../form.ts';
import { entryText, type Shape } from '../write.ts';
import { sourceChoice } from './source-choice.ts';
import { isNewSource, isSaved, type KnownSources, type NewSource } from './known-sources.ts';

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
  state: State;
  setState: (state: State) => void;
  pending: Promise<void>;
  latest: NewSource;
  change: (source: NewSource) => void;
}

/** What was typed to find a source. */
interface State {
  term: string;
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

  /**
   * The file of a new source: the check reads it as it is written here. Its first line names it, because the editor
   * takes two files with the same text for one, and would keep the name of the first when only the id is changed.
   */
  const fileOf = ({ id, fields: values }: NewSource) =>
    new File(
      [`# Described as "${id}" in the form of an entry that cites it.\n`, entryText(shape, values)],
      `${id}.yaml`,
      { type: 'application/yaml' },
    );

  const control = (component: Component, field: FormField, source: NewSource) => {
    const { forID } = component.props;
    const id = `${forID}-${field.name}`;
    const value = source.fields[field.name] ?? '';
    const isNeeded = field.isNeeded && !field.mayBeUnknown;
    const given = {
      id,
      value,
      'aria-required': isNeeded,
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
    return h(
      'p',
      { key: field.name },
      label(id, field.label, isNeeded),
      input,
      h('small', null, hintOf(field)),
    );
  };

  /** What is needed has the star that the editor gives to every field that is needed. */
  const label = (id: string, text: string, isNeeded: boolean) =>
    h(
      'label',
      { htmlFor: id },
      text,
      isNeeded && h('span', { className: 'needed', 'aria-hidden': true }, '*'),
    );

  return createClass({
    getInitialState() {
      return { term: '' };
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
      return h(
        'div',
        { className: 'source-field' },
        !source &&
          h(
            'div',
            null,
            sourceChoice({
              forID,
              chosen: typeof value === 'string' ? value : undefined,
              known,
              term: this.state.term,
              onTerm: (term) => this.setState({ term }),
              onChoose: (id) => {
                this.setState({ term: '' });
                onChange(id);
              },
            }),
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
            h('legend', null, 'New source'),
            h(
              'p',
              null,
              'It is saved with this entry, in the same proposal: there is nothing to do before or afterwards. Once it is saved, other entries can cite it too.',
            ),
            ...fields.map((field) => control(this, field, source)),
            h(
              'p',
              null,
              label(`${forID}-id`, 'Id', true),
              h('input', {
                id: `${forID}-id`,
                value: source.id,
                'aria-required': true,
                onInput: ({ target }: { target: HTMLInputElement }) =>
                  this.change({ ...source, id: target.value }),
              }),
              h(
                'small',
                null,
                'The name of its file, in small letters, digits and hyphens: who published it, what it is about and the year, such as "dorset-echo-letter-2016".',
              ),
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
