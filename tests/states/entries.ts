import { z } from 'zod';
import { infoOf, schemas, type Kind } from '../../src/schemas/index.ts';
import type { WrittenEntry } from '../../src/schemas/fixtures/samples.ts';
import { bare } from '../../src/schemas/references.ts';

type Fields = WrittenEntry['fields'];

/**
 * Text that would do harm, or come out wrong, if any page, feed or file took it for more than text. The rules refuse a
 * whole tag in a field, so this one is open: the next one of the page would close it.
 */
export const HOSTILE = '[[]]> "quoted" <script x=\'single\' {x} `tick` & &amp =1+1 %0A Ŵ 👮';

export const WITHDRAWN = { date: '2026-11-25', reason: 'It was about another force.' };

/** A state that an entry of any kind can be in. */
interface State {
  name: string;
  fields(entry: WrittenEntry): Fields;
  body(entry: WrittenEntry): string;
}

/** The id of an entry before it was renamed. */
function formerId(kind: Kind, id: string): string {
  const name = id.replace(/-renamed$/, '');
  return kind === 'findings' ? `hmic-kent-2019/${name.replace(/.*\//, '')}` : `former-${name}`;
}

const STATES: readonly State[] = [
  {
    name: 'withdrawn',
    fields: ({ fields }) => ({ ...fields, withdrawn: WITHDRAWN }),
    body: ({ body }) => body,
  },
  {
    name: 'renamed',
    fields: ({ kind, fields, id }) => ({
      ...fields,
      formerIds: [formerId(kind, id)],
      corrections: [{ date: '2026-11-26', what: 'It named another council.' }],
    }),
    body: ({ body }) => body,
  },
  {
    name: 'hostile',
    fields: ({ kind, fields }) => inEveryText(schemas[kind], fields, hostileText) as Fields,
    body: ({ body }) => `${body}\n\\<script>alert(1)\\</script> & "quoted" \\{x\\} =1+1.\n`,
  },
  {
    name: 'longest',
    fields: ({ kind, fields }) => inEveryText(schemas[kind], fields, longText) as Fields,
    body: ({ kind, body }) =>
      kind === 'findings'
        ? `${body.trim()} ${words(100)}`
        : `${body}\n${words(400)}\n\n${'Llanfair'.repeat(7)}\n`,
  },
];

/** An entry in every state, each with an id and a first line of its own. */
export function inEveryState(entry: WrittenEntry): WrittenEntry[] {
  const { title } = infoOf(entry.kind);
  const address = entry.fields['address'];
  return STATES.filter(({ name }) => entry.kind !== 'guidance' || name !== 'longest').map(
    (state, at) => {
      const id = `${entry.id}-${state.name}`;
      const first = String(entry.fields[title]);
      const named = {
        ...entry,
        id,
        fields: {
          ...entry.fields,
          ...(entry.kind === 'findings' ? { followsUp: followingUp(entry, state) } : {}),
          ...(typeof address === 'string' ? { address: `${address}?state=${state.name}` } : {}),
          [title]:
            entry.kind === 'questions'
              ? first.replace('?', ` (${state.name})?`)
              : `${first} (${state.name})`,
          // Titles of pages are made of it.
          ...(entry.kind === 'forces' && {
            shortName: `${String(entry.fields['shortName'])} (${state.name})`,
            website: `${String(entry.fields['website'])}/?state=${state.name}`,
            ons: String(entry.fields['ons']).replace(/0(?=\d\d$)/, String(at + 1)),
          }),
          // Each is looked up by names of its own.
          ...(Array.isArray(entry.fields['aliases']) && {
            aliases: entry.fields['aliases'].map((alias) => `${String(alias)} (${state.name})`),
          }),
          ...(entry.fields['abbreviation'] !== undefined && {
            abbreviation: `${entry.fields['abbreviation'] as string} (${state.name})`,
          }),
        },
      };
      return {
        ...named,
        fields: state.fields(named),
        body:
          entry.body && state.body({ ...named, body: entry.body.replace('.', `, ${state.name}.`) }),
      };
    },
  );
}

/** One inspection tells one outcome of an earlier finding, so an entry in a state tells that of one in the same state. */
function followingUp({ fields }: WrittenEntry, { name }: State): Fields[] {
  const ties = (fields['followsUp'] ?? []) as Fields[];
  return ties.map((tie) =>
    tie['outcome'] ? { ...tie, finding: `${String(tie['finding'])}-${name}` } : tie,
  );
}

type Change = (text: string, longest: number) => string;

/** Changes every free text of an entry: not an id, a date, an address or a choice from a list. */
function inEveryText(schema: z.ZodType, value: unknown, change: Change): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        inEveryText(inner.shape[name] as z.ZodType, field, change),
      ]),
    );
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => inEveryText(inner.element as z.ZodType, item, change));
  // An id, a date, an address, a code or a choice from a list holds no space.
  const isText = inner instanceof z.ZodString && typeof value === 'string' && value.includes(' ');
  return isText ? change(value, inner.maxLength ?? 500) : value;
}

const hostileText: Change = (text, longest) =>
  withEnd(
    text,
    `${text.slice(0, longest > 200 ? longest : 40).replace(/\s*\([^)]*$/, '')} ${HOSTILE}`
      .slice(0, longest - 1)
      // Half a character is none.
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
  );

const longText: Change = (text, longest) =>
  withEnd(text, `${text} ${words(60)}`.slice(0, longest - 1).trim());

/** A question keeps its mark at the end. */
function withEnd(text: string, changed: string): string {
  return text.endsWith('?') ? `${[...changed].slice(0, -1).join('')}?` : changed;
}

/** So many words, in sentences. */
export function words(count: number): string {
  const sentence =
    'Inspectors found in 2019 that notices about children arrived after a week in most cases.'.split(
      ' ',
    );
  return Array.from({ length: count }, (_, at) => sentence[at % sentence.length]!)
    .join(' ')
    .replace(/\.?$/, '.');
}
