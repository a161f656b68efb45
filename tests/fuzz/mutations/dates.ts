import { inLines, linesIn, type Line, type Mutation } from '../mutation.ts';

const group = 'dates';
const DATE = /^(date|published|accessed|reviewed|checked)$/;
const isDate = ({ name, value }: Line) => DATE.test(name) && /^\d{4}/.test(value);

/** Dates as people, spreadsheets and other programs write them. */
const WRITTEN = [
  '12 Jan 2024',
  '12 Jan 24',
  'January 12, 2024',
  '2024-13-01',
  '2023-31-12',
  '31/12/2023',
  '12/31/2023',
  '2023/12/31',
  '20231231',
  '2019.05.02',
  '05-2019',
  'May 2019',
  'Spring 2019',
  '2019/20',
  '2019-20',
  'c. 2019',
  'Q2 2019',
  '2019-05-02T00:00:00Z',
  '43587',
  '1556755200',
  '2019-05-??',
  '2019-05-00',
  '2019-00-00',
  '2019-05-O2',
  '20l9-05-02',
  '02/05/19',
  '“2019-05-02”',
  '2019–05–02',
  '2019-05-02, 2019-05-03',
  'between 2018 and 2019',
  'today',
  'true',
  'TBC',
  '{ year: 2019 }',
  '!!timestamp 2019-05-02',
  '0x7e3',
  '2019-02-29',
  '2019-04-31',
  '-2019',
  '19',
];

/** What befalls dates. */
export const DATE_MUTATIONS: readonly Mutation[] = [
  ...WRITTEN.map((date) =>
    inLines(
      group,
      `the date ${date}`,
      (entry) => linesIn(entry).filter(isDate),
      ({ name }) => `${name}: ${date}`,
    ),
  ),
  ...['"', "'"].map((mark) =>
    inLines(
      group,
      `a date in ${mark}`,
      (entry) => linesIn(entry).filter(isDate),
      ({ name, value }) => `${name}: ${mark}${value.replaceAll('"', '')}${mark}`,
      { expects: 'harmless' },
    ),
  ),
];
