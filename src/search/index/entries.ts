import {
  dateInWords,
  datelineText,
  inspectionDate,
  labels,
  type TimelineEvent,
  type Finding,
  type Force,
  type Inspection,
  type Panel,
  type Question,
  type InspectionResponse,
  type Source,
  type Term,
  type Theme,
} from '../../record/index.ts';
import { wordsOfHtml } from './words-of-html.ts';
import { NO_FACTS, type SearchRecord } from './search-record.ts';

/** How each kind of entry is searched: what is its title, its line, its text, and which facets it has. */
const names = (entries: readonly { data: { name: string } }[]) =>
  entries.map(({ data }) => data.name);
const found = (count: number) =>
  count === 1 ? '1 finding on record' : `${count} findings on record`;

export function findingRecord(finding: Finding, asOf: string): SearchRecord {
  const { data, path, html, forces, theme, inspection } = finding;
  return {
    ...NO_FACTS,
    url: path,
    kind: 'finding',
    title: data.headline,
    line: datelineText(finding, asOf),
    text: wordsOfHtml(html),
    date: data.date,
    forces: names(forces),
    themes: [theme.data.name],
    inspectorate: labels.INSPECTORATE[inspection.data.inspectorate],
    finding: labels.FINDING_KIND[data.kind].heading,
  };
}

export function themeRecord({ data, path, html, findings }: Theme): SearchRecord {
  return {
    ...NO_FACTS,
    url: path,
    kind: 'theme',
    title: data.name,
    line: found(findings.length),
    text: [data.meaning, data.why, wordsOfHtml(html), ...data.good].join(' '),
    synonyms: data.synonyms.join(', '),
    themes: [data.name],
  };
}

export function forceRecord({ data, path, html, findings }: Force): SearchRecord {
  return {
    ...NO_FACTS,
    url: path,
    kind: 'force',
    title: data.name,
    line: found(findings.length),
    text: wordsOfHtml(html),
    synonyms: data.aliases.join(', '),
    forces: [data.name],
  };
}

export function inspectionRecord(inspection: Inspection): SearchRecord {
  const { data, path, html, forces, findings } = inspection;
  return {
    ...NO_FACTS,
    url: path,
    kind: 'inspection',
    title: data.title,
    line: `${labels.PROGRAMME[data.programme]} · ${found(findings.length)}`,
    text: wordsOfHtml(html),
    synonyms: data.council ?? '',
    date: inspectionDate(inspection),
    forces: names(forces),
    inspectorate: labels.INSPECTORATE[data.inspectorate],
  };
}

export function panelRecord({ data, path, html, force, themes }: Panel): SearchRecord {
  return {
    ...NO_FACTS,
    url: path,
    kind: 'panel',
    title: data.title,
    line: [labels.FORM[data.form], data.date && dateInWords(data.date), data.panel]
      .filter(Boolean)
      .join(' · '),
    text: [wordsOfHtml(html), data.topic, ...data.asked, ...data.found, ...data.recommended].join(
      ' ',
    ),
    date: data.date,
    forces: [force.data.name],
    themes: names(themes),
  };
}

export function responseRecord({ data, path, html, forces }: InspectionResponse): SearchRecord {
  return {
    ...NO_FACTS,
    url: path,
    kind: 'response',
    title: data.headline,
    line: data.date ? `${data.by} · ${dateInWords(data.date)}` : data.by,
    text: wordsOfHtml(html),
    date: data.date,
    forces: names(forces),
  };
}

export function questionRecord({ data, path, html, theme }: Question): SearchRecord {
  return {
    ...NO_FACTS,
    url: path,
    kind: 'question',
    title: data.question,
    line: `Question for the commissioner · ${theme.data.name}`,
    text: `${data.why} ${wordsOfHtml(html)}`,
    themes: [theme.data.name],
  };
}

export function termRecord({ data, path, html }: Term): SearchRecord {
  return {
    ...NO_FACTS,
    url: path,
    kind: 'glossary',
    title: data.abbreviation ? `${data.term} (${data.abbreviation})` : data.term,
    line: 'What the term means',
    text: wordsOfHtml(html),
    synonyms: data.synonyms.join(', '),
  };
}

export function eventRecord({ data, path, html, forces, themes }: TimelineEvent): SearchRecord {
  return {
    ...NO_FACTS,
    url: path,
    kind: 'event',
    title: data.what,
    line: dateInWords(data.date),
    text: wordsOfHtml(html),
    date: data.date,
    forces: names(forces),
    themes: names(themes),
  };
}

export function sourceRecord({ data, path }: Source): SearchRecord {
  return {
    ...NO_FACTS,
    url: path,
    kind: 'source',
    title: data.title,
    line: [data.publisher, data.published && dateInWords(data.published)]
      .filter(Boolean)
      .join(' · '),
    text: '',
    date: data.published,
  };
}
