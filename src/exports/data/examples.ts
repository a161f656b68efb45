import type { Force, PublicRecord, Theme } from '../../record/index.ts';
import type { Table } from './tables.ts';

/** A question answered from the data in two ways, which give the same answer. */
export interface Example {
  question: string;
  /** Lists what is asked for, or gives a number alone. */
  sql: string;
  /** The table that the formula stands beside in a spreadsheet. */
  table: string;
  /** Counts what the SQL lists, or gives the same number. */
  formula: string;
  /** What to keep in mind with the answer. */
  note: string;
}

/** What the SQL of an example searches for besides. */
const PHRASE = 'strategy discussion';

/** Five questions, put about the force with most on record and the theme on which it has most. */
export function examplesOf(record: PublicRecord, tables: readonly Table[]): Example[] {
  const { force, theme } = subjectOf(record);
  const column = (table: string, name: string) => columnLetters(tables, table, name);
  const flat = (name: string) => column('findings_by_force', name);
  const both = `force = '${force.id}' and theme = '${theme.id}'`;
  const bothCells = `${flat('force')},"${force.id}",${flat('theme')},"${theme.id}"`;
  const topic = theme.data.name.toLowerCase();
  return [
    {
      question: `Which findings about ${force.data.name} on ${topic} are on record?`,
      sql: `select date, kind, headline\nfrom findings_by_force\nwhere ${both}\norder by date desc;`,
      table: 'findings_by_force',
      formula: `=COUNTIFS(${bothCells})`,
      note: 'It counts what was taken from the parts of reports that could be read, so it measures neither the force nor the theme.',
    },
    {
      question: `In which year is the newest of them dated?`,
      sql: `select max(year) as year\nfrom findings_by_force\nwhere ${both};`,
      table: 'findings_by_force',
      formula: `=MAXIFS(${flat('year')},${bothCells})`,
      note: 'A later report may exist that nobody has added yet.',
    },
    {
      question: `Which weaknesses recorded of ${force.data.name} have no later finding linked to them?`,
      sql: `select date, themeName, headline\nfrom findings_by_force\nwhere force = '${force.id}' and kind = 'weakness' and laterFindings = 0\norder by date;`,
      table: 'findings_by_force',
      formula: `=COUNTIFS(${flat('force')},"${force.id}",${flat('kind')},"weakness",${flat('laterFindings')},0)`,
      note: 'That none is on record says nothing of whether the weakness is still there.',
    },
    {
      question: 'Which sources were read whole?',
      sql: `select published, publisher, title\nfrom sources\nwhere read = 'whole' and withdrawn_date is null\norder by published desc;`,
      table: 'sources',
      formula: standing(`${column('sources', 'read')},"whole"`, column('sources', 'withdrawn_reason')),
      note: 'All others were read in part, or are known through another source.',
    },
    {
      question: `Which findings speak of a ${PHRASE} in their headline?`,
      sql: `select id, headline\nfrom findings\nwhere headline like '%${PHRASE}%' and withdrawn_date is null\norder by id;`,
      table: 'findings',
      formula: standing(
        `${column('findings', 'headline')},"*${PHRASE}*"`,
        column('findings', 'withdrawn_reason'),
      ),
      note: 'The text below a headline may speak of it too: see the full-text search below.',
    },
  ];
}

/** Counts all, less those that were withdrawn for a reason. */
function standing(condition: string, reason: string): string {
  return `=COUNTIFS(${condition})-COUNTIFS(${condition},${reason},"?*")`;
}

/** Searches every text of the record, best first. */
export const FULL_TEXT = `select kind, title\nfrom search\nwhere search match '"${PHRASE}"'\norder by rank, kind, id\nlimit 5;`;

function subjectOf({ forces, themes }: PublicRecord): { force: Force; theme: Theme } {
  const most = <T>(all: readonly T[], count: (one: T) => number) =>
    all.reduce((a, b) => (count(b) > count(a) ? b : a));
  const force = most(forces, ({ findings }) => findings.length);
  const theme = most(
    themes,
    (one) => force.findings.filter((finding) => finding.theme === one).length,
  );
  return { force, theme };
}

/** A whole column as a spreadsheet names it: `F:F`. */
function columnLetters(tables: readonly Table[], table: string, name: string): string {
  const at = tables
    .find((one) => one.name === table)!
    .columns.findIndex((column) => column.name === name);
  const first = at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '';
  const letters = `${first}${String.fromCharCode(65 + (at % 26))}`;
  return `${letters}:${letters}`;
}
