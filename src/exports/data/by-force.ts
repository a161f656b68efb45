import { answersTo, findingDate, labels, type Finding, type PublicRecord } from '../../record/index.ts';
import { FINDING_KINDS, INSPECTORATES } from '../../schemas/index.ts';
import type { Column } from './shape.ts';
import type { Cell, Table } from './tables.ts';

type Told = [column: Column, cell: (finding: Finding, site: URL) => Cell];

const text = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  ...{ name, description, type: 'string', isRequired: true },
  ...more,
});

/** What a spreadsheet shows of a finding, beside the force. */
const OF_A_FINDING: Told[] = [
  [text('finding', 'Id of the finding.', { names: 'findings' }), ({ id }) => id],
  [text('headline', 'The claim in one line.'), ({ data }) => data.headline],
  [text('kind', 'What kind of claim it is.', { values: FINDING_KINDS }), ({ data }) => data.kind],
  [text('theme', 'Id of the theme.', { names: 'themes' }), ({ theme }) => theme.id],
  [text('themeName', 'Name of the theme.'), ({ theme }) => theme.data.name],
  [
    text('council', 'Council area, where the finding was made in one.', { isRequired: false }),
    ({ data }) => data.council ?? null,
  ],
  [
    text('date', 'When it was found or published; else the date of its report. Empty where not established.', {
      isRequired: false,
    }),
    (finding) => findingDate(finding),
  ],
  [
    text('year', 'The year of that date.', { isRequired: false, type: 'integer' }),
    (finding) => Number(findingDate(finding)?.slice(0, 4)) || null,
  ],
  [
    text('inspectorate', 'Who inspected.', { values: INSPECTORATES }),
    ({ inspection }) => inspection.data.inspectorate,
  ],
  [
    text('inspection', 'Id of the inspection.', { names: 'inspections' }),
    ({ inspection }) => inspection.id,
  ],
  [text('report', 'Title of the inspection.'), ({ inspection }) => inspection.data.title],
  [
    text('laterFindings', 'How many later findings on record are linked to it.', { type: 'integer' }),
    ({ followedBy }) => followedBy.length,
  ],
  [
    text('answers', 'How many answers to it or to its report are on record.', { type: 'integer' }),
    (finding) => answersTo(finding).length,
  ],
  [text('source', 'Id of the source.', { names: 'sources' }), ({ source }) => source.id],
  [
    text('read', 'How the source was read.', { values: Object.keys(labels.READ) }),
    ({ source }) => source.data.read,
  ],
  [text('locator', 'Where in the source.'), ({ data }) => data.locator],
  [text('page', 'Address of its page.'), ({ path }, site) => new URL(path, site).href],
];

const OF_A_FORCE: Column[] = [
  text('force', 'Id of the force; empty for a national finding.', {
    isRequired: false,
    names: 'forces',
  }),
  text('forceName', 'Name of the force.', { isRequired: false }),
];

/** A table for spreadsheets: one row for each finding that stands and each force that it concerns, nothing to be joined. */
export function byForce({ findings }: PublicRecord, site: URL): Table {
  return {
    name: 'findings_by_force',
    description:
      'For spreadsheets: one row for each finding that stands and each force it concerns, with all that belongs to it. A finding on two forces has two rows; a national one has one, without a force.',
    columns: [...OF_A_FORCE, ...OF_A_FINDING.map(([column]) => column)],
    key: [],
    rows: findings.flatMap((finding) => {
      const cells = OF_A_FINDING.map(([, cell]) => cell(finding, site));
      const forces = finding.forces.map(({ id, data }) => [id, data.name, ...cells]);
      return forces.length > 0 ? forces : [[null, null, ...cells]];
    }),
  };
}
