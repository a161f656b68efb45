import { readFileSync } from 'node:fs';
import type { Draft } from '../../src/loader/content.ts';
import { checkContent } from '../../src/rules/check.ts';
import { mentionsIn } from '../../src/rules/mentions.ts';
import { KINDS, type Kind } from '../../src/schemas/index.ts';
import type { Chance } from './random.ts';

/** An entry of the real record, as a file. */
export interface SampleEntry {
  kind: Kind;
  id: string;
  /** `content/themes/vetting.md`. */
  file: string;
  text: string;
  raw: Readonly<Record<string, unknown>>;
  body: string;
}

/** A part of the record that stands on its own: whatever an entry of it names is in it. */
export interface Sample {
  entries: readonly SampleEntry[];
  byKind: Readonly<Record<Kind, readonly SampleEntry[]>>;
  /** Every file, those beside the entries too. */
  files: ReadonlyMap<string, string>;
}

const WANTED_OF_EACH_KIND = 2;
/** Of so many, the one that names the fewest others is taken, so that a thousand checks take less than a minute. */
const CANDIDATES = 12;
/** A mistake that is there already weighs as much as so many entries. */
const FLAW = 1_000;

/** Takes some entries of every kind by chance, and all that they name. */
export function sampleOf(root: string, chance: Chance, asOf: string): Sample {
  const { content, mistakes } = checkContent(`${root}/content`, { asOf });
  const { files } = content;
  // An entry that somebody is still working on is not taken where there is another.
  const isFlawed = new Set(mistakes.map(({ file }) => file));
  const textOf = new Map(
    files.map(({ name, text = '' }) => [name.replace(/^.*?content\//, 'content/'), text]),
  );
  const drafts = new Map(content.drafts.map((draft) => [keyOf(draft), draft]));
  const taken = new Map<string, Draft>();
  for (const kind of KINDS) {
    // A source is in the sample when somebody cites it.
    const ofKind = content.drafts.filter((draft) => draft.kind === kind && kind !== 'sources');
    for (let left = WANTED_OF_EACH_KIND; left > 0 && ofKind.length > 0; left--) {
      const candidates = Array.from({ length: CANDIDATES }, () => chance.oneOf(ofKind));
      const closures = candidates.map((draft) => closureOf(draft, drafts, taken));
      const sizeOf = (closure: readonly Draft[]) =>
        closure.length + FLAW * closure.filter(({ file }) => isFlawed.has(file)).length;
      const [smallest = []] = closures.toSorted((one, other) => sizeOf(one) - sizeOf(other));
      for (const draft of smallest) taken.set(keyOf(draft), draft);
    }
  }
  const entries = [...taken.values()].map(({ kind, id, file, raw, body }): SampleEntry => {
    const name = file.replace(/^.*?content\//, 'content/');
    return { kind, id, file: name, raw, body, text: textOf.get(name)! };
  });
  const byKind = Object.fromEntries(
    KINDS.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]),
  ) as Record<Kind, SampleEntry[]>;
  const beside = {
    'data/councils.csv': readFileSync(`${root}/data/councils.csv`, 'utf8'),
    'content/search/thesaurus.yaml': 'words: []\nplaces: []\n',
  };
  return {
    entries,
    byKind,
    files: new Map([
      ...entries.map(({ file, text }): [string, string] => [file, text]),
      ...Object.entries(beside),
    ]),
  };
}

/** An entry and all that it names, directly or not, without what is taken already. */
function closureOf(
  start: Draft,
  drafts: ReadonlyMap<string, Draft>,
  taken: ReadonlyMap<string, Draft>,
): Draft[] {
  const found = new Map<string, Draft>();
  const take = (draft: Draft | undefined): void => {
    if (!draft || taken.has(keyOf(draft)) || found.has(keyOf(draft))) return;
    found.set(keyOf(draft), draft);
    for (const { to, id } of mentionsIn(draft)) take(drafts.get(`${to} ${id}`));
    for (const [, address = ''] of draft.body.matchAll(/\]\(\/([a-z0-9/-]+)\//g))
      take(drafts.get(keyAt(address)));
    if (draft.kind !== 'themes') return;
    for (const question of drafts.values())
      if (question.kind === 'questions' && question.raw['theme'] === draft.id) take(question);
  };
  take(start);
  return [...found.values()];
}

function keyAt(address: string): string {
  const [first = '', ...rest] = address.split('/');
  const kind = first === 'inspections' && rest.length === 2 ? 'findings' : first;
  return `${kind} ${rest.join('/')}`;
}

function keyOf({ kind, id }: Draft): string {
  return `${kind} ${id}`;
}
