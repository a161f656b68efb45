import { NO_FACTS, type SearchRecord } from './search-record.ts';

/** Pages that gather entries: found by their names, for somebody who looks for the list itself. */
const LISTS: readonly (readonly [url: string, title: string, line: string])[] = [
  ['/forces/', 'Police forces', 'All forces by region, with a map'],
  ['/councils/', 'Find a force by council', 'All councils by letter, each with its force'],
  ['/compare/', 'Compare forces', 'Forces side by side, theme by theme'],
  ['/papers/', 'Your own papers', 'A briefing paper for a meeting, to print or as a Word file'],
  ['/new/', 'What is new', 'New on the record: added, corrected and withdrawn, by month'],
  ['/data/', 'The record as data', 'Download the data as spreadsheets, JSON or a database'],
  ['/themes/', 'Themes', 'All themes in plain words'],
  ['/findings/', 'Findings', 'Lists of all findings by kind, theme and year'],
  ['/inspections/', 'Inspections', 'All inspections by year'],
  ['/responses/', 'Responses', 'Who answered, newest first'],
  ['/panels/', 'Panel practice', 'How panels have scrutinised child protection'],
  [
    '/questions/',
    'Questions for the commissioner',
    'Questions by theme, with what a good answer would show',
  ],
  ['/guidance/', 'Guidance', 'Articles for panels and the public'],
  ['/timeline/', 'Timeline', 'The national story, year by year'],
  ['/glossary/', 'Glossary', 'Terms and abbreviations in plain words'],
  ['/sources/', 'Sources', 'All sources by publisher, with how each was read'],
];

export function listRecords(): SearchRecord[] {
  return LISTS.map(([url, title, line]) => ({
    ...NO_FACTS,
    url,
    kind: 'list',
    title,
    line,
    text: '',
    synonyms: line,
  }));
}
