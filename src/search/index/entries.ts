import {
  dateInWords,
  datelineText,
  inOneLine,
  inspectionDate,
  labels,
  nameOf,
  ownDateOf,
  type AnyNode,
  type Nodes,
} from '../../record/index.ts';
import { REFERENCES, type Kind } from '../../schemas/index.ts';
import { articleRecords } from './article.ts';
import type { Headings } from './sections.ts';
import { NO_FACTS, type Own, type SearchRecord } from './search-record.ts';
import { wordsOfHtml } from './words-of-html.ts';

const found = (count: number) =>
  count === 1 ? '1 finding on record' : `${count} findings on record`;

/** What is known of the pages of entries: the day as of which they speak, and the headings of articles. */
export interface Pages {
  asOf: string;
  headings: Headings;
}

/**
 * What a kind of entry is found by besides its title, date and text and the forces and themes that it names, and what
 * its results show. A kind that is not here is found by those alone.
 */
const OWN: { [K in Kind]?: (node: Nodes[K], pages: Pages) => Own | Own[] } = {
  findings: (finding, { asOf }) => ({
    line: datelineText(finding, asOf),
    inspectorate: labels.INSPECTORATE[finding.inspection.data.inspectorate],
    finding: labels.FINDING_KIND[finding.data.kind].heading,
  }),
  themes: ({ data, html, findings }) => ({
    line: found(findings.length),
    text: [data.meaning, data.why, wordsOfHtml(html), ...data.good].join(' '),
    synonyms: data.synonyms.join(', '),
    themes: [data.name],
  }),
  forces: ({ data, findings }) => ({
    line: found(findings.length),
    synonyms: data.aliases.join(', '),
    forces: [data.name],
  }),
  guidance: (article, { headings }) => articleRecords(article, headings),
  questions: ({ data, html, theme }) => ({
    line: `Question for the commissioner\u00a0· ${theme.data.name}`,
    text: `${data.why} ${wordsOfHtml(html)}`,
  }),
  panels: ({ data, html }) => ({
    line: inOneLine([labels.FORM[data.form], data.date && dateInWords(data.date), data.panel]),
    text: [
      wordsOfHtml(html),
      data.topic,
      ...data.asked,
      ...data.found,
      ...data.recommended,
      data.takeaway ?? '',
    ].join(' '),
  }),
  inspections: (inspection) => ({
    line: `${labels.PROGRAMME[inspection.data.programme]}\u00a0· ${found(inspection.findings.length)}`,
    synonyms: inspection.data.council ?? '',
    date: inspectionDate(inspection),
    inspectorate: labels.INSPECTORATE[inspection.data.inspectorate],
  }),
  responses: ({ data }) => ({
    line: inOneLine([data.by, data.date && dateInWords(data.date)]),
  }),
  glossary: ({ data }) => ({
    title: data.abbreviation ? `${data.term} (${data.abbreviation})` : data.term,
    line: 'What the term means',
    synonyms: data.synonyms.join(', '),
  }),
  sources: ({ data }) => ({
    line: inOneLine([data.publisher, data.published && dateInWords(data.published)]),
  }),
};

/** The search records of an entry: one or, for an article, one for each section. */
export function recordsOf<K extends Kind>(node: Nodes[K], pages: Pages): SearchRecord[] {
  const plain = plainRecord(node);
  const own = OWN[node.kind]?.(node, pages) ?? {};
  return [own].flat().map((one) => ({ ...plain, ...one }));
}

/** What every entry is found by, whatever its kind. */
function plainRecord(node: AnyNode): SearchRecord {
  const date = ownDateOf(node);
  return {
    ...NO_FACTS,
    url: node.path,
    kind: node.kind,
    title: nameOf(node),
    line: date ? dateInWords(date) : '',
    text: wordsOfHtml(node.html),
    date,
    forces: namesOf(node, 'forces'),
    themes: namesOf(node, 'themes'),
  };
}

/** Names of the entries of a kind that an entry names in a field of its own, such as `force` or `forces`. */
function namesOf(node: AnyNode, kind: Kind): string[] {
  const fields = node as unknown as Record<string, AnyNode | AnyNode[] | undefined>;
  return REFERENCES[node.kind]
    .filter(({ way, to }) => to === kind && way.filter((step) => step !== '*').length === 1)
    .flatMap(({ way }) => fields[way[0]!] ?? [])
    .map(nameOf);
}
