import { onLine, linesIn, type Mutation } from '../mutation.ts';
import type { Sample, SampleEntry } from '../sample.ts';

const group = 'relations';

/** A force that is not among those of an entry. */
function otherForce(entry: SampleEntry, sample: Sample): string | undefined {
  return sample.byKind.forces.find(({ id }) => !entry.text.includes(id))?.id;
}

const isNational = (entry: SampleEntry, sample: Sample) => {
  const inspection = sample.byKind.inspections.find(({ id }) => id === entry.raw['inspection']);
  return !Array.isArray(inspection?.raw['forces']) || inspection.raw['forces'].length === 0;
};

/** Whether another entry of the sample names one: the record has entries that name it and were not drawn. */
const isNamed = ({ id, file }: SampleEntry, sample: Sample) => {
  const name = new RegExp(`[ ["]${id}[\\],"\\n]`);
  return [...sample.files].some(([other, text]) => other !== file && name.test(text));
};

function insteadOf(
  entry: SampleEntry,
  name: string,
  value: string,
): Record<string, string> | undefined {
  const changed = entry.text.replace(
    new RegExp(`^${name}:(?: .*|(?:\\n +- .*)+)$`, 'm'),
    () => `${name}: ${value}`,
  );
  return changed === entry.text ? undefined : { [entry.file]: changed };
}

const add = (entry: SampleEntry, lines: string) => {
  const [first] = linesIn(entry);
  return (
    first && { [entry.file]: entry.text.replace(first.whole, () => `${lines}\n${first.whole}`) }
  );
};

const tie = (earlier: SampleEntry, basis: string) =>
  `followsUp:\n  - finding: ${earlier.id}\n    basis: ${basis}`;

/** What no field shows alone: how entries fit each other. */
export const RELATION_MUTATIONS: readonly Mutation[] = [
  {
    group,
    name: 'a force that was not inspected',
    expects: 'caught',
    kinds: ['findings', 'responses'],
    showsElsewhere: true,
    apply: (entry, _, sample) => {
      const force = otherForce(entry, sample);
      if (!force || isNational(entry, sample)) return undefined;
      return insteadOf(entry, 'forces', `[${force}]`);
    },
  },
  {
    group,
    name: 'a response older than its inspection',
    expects: 'caught',
    kinds: ['responses'],
    apply: (entry, _, sample) =>
      isNational(entry, sample) || !entry.raw['inspection']
        ? undefined
        : insteadOf(entry, 'date', '2012-12-01'),
  },
  {
    group,
    name: 'a council that does not exist',
    expects: 'caught',
    kinds: ['findings', 'inspections'],
    apply: (entry, chance) =>
      onLine(
        entry,
        chance,
        linesIn(entry).filter(({ name }) => name === 'council'),
        () => 'council: Stockton on Teas',
      ),
  },
  {
    group,
    name: 'two of one name',
    expects: 'caught',
    kinds: ['themes', 'forces', 'glossary', 'questions'],
    showsElsewhere: true,
    apply: (entry, chance, sample) => {
      const name = { themes: 'name', forces: 'name', glossary: 'term', questions: 'question' }[
        entry.kind as 'themes'
      ];
      const other = chance.oneOf(sample.byKind[entry.kind]);
      if (other.id === entry.id) return undefined;
      return insteadOf(entry, name, JSON.stringify(String(other.raw[name]).toUpperCase()));
    },
  },
  {
    group,
    name: 'the address of another source, written in another way',
    expects: 'caught',
    kinds: ['sources'],
    showsElsewhere: true,
    apply: (entry, chance, sample) => {
      const { id, raw } = chance.oneOf(sample.byKind.sources);
      const address = raw['address'];
      if (id === entry.id || typeof address !== 'string') return undefined;
      const other = address.startsWith('https:')
        ? address.replace('https:', 'http:')
        : address.replace('http:', 'https:');
      return insteadOf(entry, 'address', JSON.stringify(other));
    },
  },
  {
    group,
    name: 'an office, a holder or a status that ends before it begins',
    expects: 'caught',
    kinds: ['forces'],
    apply: ({ file, text }) => {
      const changed = text.replace(
        /(from: \d{4}.*\n +to: ).*/,
        (_, before: string) => `${before}2001`,
      );
      return changed === text ? undefined : { [file]: changed };
    },
  },
  {
    group,
    name: 'an address with more behind it',
    expects: 'harmless',
    kinds: ['sources'],
    apply: (entry) => {
      const address = entry.raw['address'];
      return typeof address === 'string' && !/[?#]/.test(address)
        ? insteadOf(entry, 'address', JSON.stringify(`${address}?page=2`))
        : undefined;
    },
  },
  {
    group,
    name: 'a finding of another inspection',
    expects: 'caught',
    kinds: ['findings'],
    showsElsewhere: true,
    apply: (entry, _, sample) => {
      const other = sample.byKind.inspections.find(({ id }) => id !== entry.raw['inspection']);
      return other && insteadOf(entry, 'inspection', other.id);
    },
  },
  {
    group,
    name: 'an inspection that follows itself',
    expects: 'caught',
    kinds: ['inspections'],
    apply: (entry) => (entry.raw['follows'] ? undefined : add(entry, `follows: ${entry.id}`)),
  },
  {
    group,
    name: 'a finding that follows up itself',
    expects: 'caught',
    kinds: ['findings'],
    showsElsewhere: true,
    apply: (entry) => (entry.raw['followsUp'] ? undefined : add(entry, tie(entry, 'later'))),
  },
  {
    group,
    name: 'a tie between forces that have nothing in common',
    expects: 'caught',
    kinds: ['findings'],
    showsElsewhere: true,
    apply: (entry, _, sample) => {
      const forces = entry.raw['forces'] as string[] | undefined;
      if (!forces?.length || entry.raw['followsUp']) return undefined;
      const other = sample.byKind.findings.find(({ raw }) => {
        const theirs = raw['forces'] as string[] | undefined;
        return (
          theirs?.length &&
          !theirs.some((force) => forces.includes(force)) &&
          String(raw['date']) < String(entry.raw['date'])
        );
      });
      return other && add(entry, tie(other, 'later'));
    },
  },
  {
    group,
    name: 'an outcome of a later report',
    expects: 'caught',
    kinds: ['findings'],
    showsElsewhere: true,
    apply: ({ file, text }) =>
      text.includes('basis: later')
        ? { [file]: text.replace('basis: later', 'basis: later\n    outcome: improved') }
        : undefined,
  },
  {
    group,
    name: 'an inspectorate that returned to the finding of another',
    expects: 'caught',
    kinds: ['findings'],
    showsElsewhere: true,
    apply: (entry, _, sample) => {
      const who = (it: SampleEntry) =>
        String(
          sample.byKind.inspections.find(({ id }) => id === it.raw['inspection'])?.raw[
            'inspectorate'
          ],
        ).slice(0, 4);
      if (entry.raw['followsUp']) return undefined;
      const other = sample.byKind.findings.find(
        (it) =>
          who(it) !== who(entry) &&
          String(it.raw['date']) < String(entry.raw['date']) &&
          String(it.raw['forces']) === String(entry.raw['forces']),
      );
      return other && add(entry, tie(other, 'returned'));
    },
  },
  {
    group,
    name: 'a reference to what was withdrawn',
    expects: 'caught',
    kinds: ['sources', 'themes', 'inspections'],
    showsElsewhere: true,
    apply: (entry, _, sample) =>
      entry.raw['withdrawn'] || !isNamed(entry, sample)
        ? undefined
        : add(entry, 'withdrawn:\n  date: 2026-01-05\n  reason: It was wrong.'),
  },
  {
    group,
    name: 'a withdrawal in the future',
    expects: 'caught',
    kinds: ['responses', 'panels', 'events'],
    apply: (entry) => add(entry, 'withdrawn:\n  date: 2077-01-05\n  reason: It was wrong.'),
  },
  {
    group,
    name: 'a correction in the future',
    expects: 'caught',
    apply: (entry) =>
      entry.raw['corrections']
        ? undefined
        : add(entry, 'corrections:\n  - date: 2077-01-05\n    what: It was wrong.'),
  },
  {
    group,
    name: 'a correction',
    expects: 'harmless',
    apply: (entry) =>
      entry.raw['corrections']
        ? undefined
        : add(entry, 'corrections:\n  - date: 2026-11-28\n    what: The date was wrong.'),
  },
  {
    group,
    name: 'an id twice in a list',
    expects: 'caught',
    apply: ({ file, text }) => {
      const changed = text.replace(/^(forces|themes|sources): \[([a-z-]+)/m, '$1: [$2, $2');
      return changed === text ? undefined : { [file]: changed };
    },
  },
  {
    group,
    name: 'a former id that is in use',
    expects: 'caught',
    kinds: ['themes', 'sources', 'inspections', 'forces'],
    showsElsewhere: true,
    apply: (entry, chance, sample) =>
      add(entry, `formerIds: [${chance.oneOf(sample.byKind[entry.kind]).id}]`),
  },
  {
    group,
    name: 'a former id',
    expects: 'harmless',
    kinds: ['themes', 'sources', 'panels', 'questions'],
    apply: (entry) =>
      entry.text.includes('formerIds:') ? undefined : add(entry, 'formerIds: [a-name-of-old]'),
  },
  {
    group,
    name: 'a finding from before the inspectors came',
    expects: 'caught',
    kinds: ['findings'],
    apply: (entry, _, sample) => {
      const inspection = sample.byKind.inspections.find(({ id }) => id === entry.raw['inspection']);
      if (!inspection?.raw['fieldwork'] || entry.raw['kind'] === 'context') return undefined;
      return insteadOf(entry, 'date', '2003-05');
    },
  },
  {
    group,
    name: 'a finding or a response later than all its sources',
    expects: 'caught',
    kinds: ['findings', 'responses'],
    apply: (entry, _, sample) => {
      const source = sample.byKind.sources.find(({ id }) => id === entry.raw['source']);
      const published = source?.raw['published'];
      if (typeof published !== 'string' || published > '2024' || entry.raw['alsoIn'])
        return undefined;
      return insteadOf(entry, 'date', `${Number(published.slice(0, 4)) + 2}-01`);
    },
  },
  {
    group,
    name: 'a finding without its force',
    expects: 'caught',
    kinds: ['findings'],
    apply: (entry, _, sample) => {
      const inspection = sample.byKind.inspections.find(({ id }) => id === entry.raw['inspection']);
      const forces = inspection?.raw['forces'];
      return Array.isArray(forces) && forces.length === 1
        ? insteadOf(entry, 'forces', '[]')
        : undefined;
    },
  },
  {
    group,
    name: 'one source cited at one place twice',
    expects: 'caught',
    kinds: ['findings'],
    apply: (entry) =>
      entry.raw['alsoIn'] === undefined
        ? add(
            entry,
            `alsoIn: [{ source: ${String(entry.raw['source'])}, locator: ${JSON.stringify(entry.raw['locator'])} }]`,
          )
        : undefined,
  },
];
