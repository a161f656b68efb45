import { compare, countByKind, dateOfLatest, type PublicRecord } from '../record/index.ts';
import { FINDING_KINDS } from '../schemas/index.ts';
import { csvFile } from './csv.ts';

const HEAD = [
  'Force',
  'Theme',
  'Newest finding: kind',
  'Newest finding: date',
  'Newest finding: headline',
  ...FINDING_KINDS.map((kind) => `On record: ${kind}`),
  'Answers on record',
  'Address',
];

/** What a comparison shows, as rows for a spreadsheet: a row for each force and theme, silent ones included. */
export function comparisonCsv({ forces, themes }: PublicRecord, site: URL): string {
  const rows = compare(forces, themes).flatMap(({ force, cells }) =>
    cells.map(({ thread, kind }) => {
      const counts = new Map(countByKind(thread.findings).map((one) => [one.kind, one.count]));
      return [
        force.data.name,
        thread.theme.data.name,
        kind === 'none' ? 'none on record' : kind,
        dateOfLatest(thread) ?? '',
        thread.latest?.data.headline ?? '',
        ...FINDING_KINDS.map((one) => String(counts.get(one) ?? 0)),
        String(thread.answers.length),
        new URL(thread.path, site).href,
      ];
    }),
  );
  return csvFile([HEAD, ...rows]);
}
