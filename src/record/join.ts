import type { Kind } from '../schemas/index.ts';
import { addressOf } from './addresses.ts';
import { newestFirst } from './dates.ts';
import type * as R from './types.ts';

type Nodes = {
  forces: R.Force;
  inspections: R.Inspection;
  findings: R.Finding;
  responses: R.Response;
  panels: R.Panel;
  themes: R.Theme;
  questions: R.Question;
  guidance: R.Article;
  glossary: R.Term;
  sources: R.Source;
  events: R.Event;
};

/**
 * Joins entries into one graph, tied both ways.
 * @param asOf the day as of which ages are counted, `YYYY-MM-DD`
 * @throws when an entry names one that does not exist; the check reports that to editors before.
 */
export function join(entries: R.Entries, councils: R.Council[], asOf: string): R.Record {
  const index = indexOf(entries);
  const all = <K extends Kind>(kind: K): Nodes[K][] => [...index[kind].values()] as Nodes[K][];
  const one = <K extends Kind>(kind: K, id: string): Nodes[K] => {
    const node = index[kind].get(id);
    if (!node) throw new Error(`No entry "${id}" in content/${kind}.`);
    return node as Nodes[K];
  };
  const each = <K extends Kind>(kind: K, ids: readonly string[]) => ids.map((id) => one(kind, id));
  const cite = (id: string, by: R.Source['citedBy'][number]): R.Source => {
    const source = one('sources', id);
    if (!source.citedBy.includes(by)) source.citedBy.push(by);
    return source;
  };
  const place = <T>(node: T, ...lists: T[][]) => lists.forEach((list) => list.push(node));

  for (const force of all('forces')) {
    force.councils = councils.filter((council) => council.force === force.id);
    force.data.oversight.forEach((role) => cite(role.source, force));
  }
  for (const theme of all('themes'))
    theme.sources = theme.data.sources.map((id) => cite(id, theme));
  for (const inspection of all('inspections')) {
    const { data } = inspection;
    inspection.forces = each('forces', data.forces);
    inspection.source = cite(data.source, inspection);
    inspection.alsoIn = data.alsoIn.map((id) => cite(id, inspection));
    data.grades.forEach((grade) => cite(grade.source, inspection));
    inspection.follows = data.follows ? one('inspections', data.follows) : null;
    if (inspection.follows) place(inspection, inspection.follows.followedBy);
    place(inspection, ...inspection.forces.map((force) => force.inspections));
  }
  for (const finding of all('findings')) {
    const { data } = finding;
    finding.inspection = one('inspections', data.inspection);
    finding.theme = one('themes', data.theme);
    finding.forces = each('forces', data.forces);
    finding.citations = [{ source: data.source, locator: data.locator }, ...data.alsoIn].map(
      ({ source, locator }) => ({ source: cite(source, finding), locator }),
    );
    finding.answers = data.followsUp.map((tie) => ({
      finding: one('findings', tie.finding),
      outcome: tie.outcome,
    }));
    for (const { finding: earlier, outcome } of finding.answers)
      earlier.followedBy.push({ finding, outcome });
    place(finding, finding.inspection.findings, finding.theme.findings);
    place(finding, ...finding.forces.map((force) => force.findings));
  }
  for (const response of all('responses')) {
    const { data } = response;
    response.forces = each('forces', data.forces);
    response.inspection = data.inspection ? one('inspections', data.inspection) : null;
    response.findings = each('findings', data.findings);
    response.source = cite(data.source, response);
    const answered = [
      response.inspection,
      ...response.findings.map(({ inspection }) => inspection),
    ];
    const reports = new Set(answered.filter((inspection) => inspection !== null));
    const nodes = [...reports, ...response.findings, ...response.forces];
    place(response, ...nodes.map((node) => node.responses));
  }
  for (const panel of all('panels')) {
    panel.force = one('forces', panel.data.force);
    panel.themes = each('themes', panel.data.themes);
    panel.sources = panel.data.sources.map((id) => cite(id, panel));
    place(panel, panel.force.panels, ...panel.themes.map((theme) => theme.panels));
  }
  for (const question of all('questions')) {
    question.theme = one('themes', question.data.theme);
    question.source = cite(question.data.source, question);
    place(question, question.theme.questions);
  }
  for (const article of all('guidance')) {
    article.themes = each('themes', article.data.themes);
    article.sources = article.data.sources.map((id) => cite(id, article));
    place(article, ...article.themes.map((theme) => theme.articles));
  }
  for (const term of all('glossary')) term.source = cite(term.data.source, term);
  for (const event of all('events')) {
    const { data } = event;
    event.forces = each('forces', data.forces);
    event.themes = each('themes', data.themes);
    event.inspection = data.inspection ? one('inspections', data.inspection) : null;
    event.panel = data.panel ? one('panels', data.panel) : null;
    event.source = cite(data.source, event);
    place(event, ...[...event.forces, ...event.themes].map((node) => node.events));
  }

  sortLists(all('forces'), all('themes'), all('inspections'), all('findings'));
  return {
    asOf,
    councils,
    forces: byText(all('forces'), (force) => force.data.name),
    inspections: all('inspections').sort(inspectionsNewestFirst),
    findings: all('findings').sort(findingsNewestFirst),
    responses: all('responses').sort(datedNewestFirst),
    panels: all('panels').sort(datedNewestFirst),
    themes: byText(all('themes'), (theme) => theme.data.name),
    questions: byText(all('questions'), (question) => question.id),
    guidance: byText(all('guidance'), (article) => article.data.title),
    glossary: byText(all('glossary'), (term) => term.data.term.toLowerCase()),
    sources: byText(all('sources'), (source) => source.data.title),
    events: all('events').sort(datedNewestFirst),
  };
}

type Dated = { id: string; data: { date: string | null } };

function datedNewestFirst(a: Dated, b: Dated): number {
  return newestFirst(a.data.date, b.data.date) || compare(a.id, b.id);
}
const findingsNewestFirst = datedNewestFirst;

/** When an inspection stands in time: its publication or, failing that, the end of its fieldwork. */
export function inspectionDate(inspection: R.Inspection): string | null {
  return inspection.data.published ?? inspection.data.fieldwork?.to ?? null;
}

function inspectionsNewestFirst(a: R.Inspection, b: R.Inspection): number {
  return newestFirst(inspectionDate(a), inspectionDate(b)) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byText<T>(list: T[], text: (item: T) => string): T[] {
  return list.sort((a, b) => text(a).localeCompare(text(b), 'en-GB'));
}

function sortLists(
  forces: R.Force[],
  themes: R.Theme[],
  inspections: R.Inspection[],
  findings: R.Finding[],
): void {
  for (const node of [...forces, ...themes, ...inspections])
    node.findings.sort(findingsNewestFirst);
  for (const force of forces) force.inspections.sort(inspectionsNewestFirst);
  for (const node of [...forces, ...inspections, ...findings])
    node.responses.sort(datedNewestFirst);
  for (const node of [...forces, ...themes]) node.events.sort(datedNewestFirst);
  for (const finding of findings)
    finding.followedBy.sort((a, b) => -findingsNewestFirst(a.finding, b.finding));
}

/** The lists and links that `join` fills, empty. */
const EMPTY: { [K in Kind]: () => object } = {
  forces: () => ({
    councils: [],
    findings: [],
    inspections: [],
    responses: [],
    panels: [],
    events: [],
  }),
  inspections: () => ({ forces: [], findings: [], responses: [], followedBy: [], alsoIn: [] }),
  findings: () => ({ forces: [], citations: [], answers: [], followedBy: [], responses: [] }),
  responses: () => ({}),
  panels: () => ({}),
  themes: () => ({
    findings: [],
    questions: [],
    panels: [],
    articles: [],
    events: [],
    sources: [],
  }),
  questions: () => ({}),
  guidance: () => ({}),
  glossary: () => ({}),
  sources: () => ({ citedBy: [] }),
  events: () => ({}),
};

function indexOf(entries: R.Entries): { [K in Kind]: Map<string, unknown> } {
  const index = {} as { [K in Kind]: Map<string, unknown> };
  for (const kind of Object.keys(EMPTY) as Kind[]) {
    index[kind] = new Map(
      entries[kind].map((entry) => [
        entry.id,
        { ...entry, kind, path: addressOf(kind, entry.id), ...EMPTY[kind]() },
      ]),
    );
  }
  return index;
}
