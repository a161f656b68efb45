import type { Kind } from '../schemas/index.ts';
import { Graph, type Nodes } from './graph.ts';
import { byText, datedNewestFirst, inspectionsNewestFirst } from './order.ts';
import { TIES } from './ties.ts';
import type * as R from './types.ts';

/**
 * Joins entries into one graph, tied both ways.
 * @param asOf the day as of which ages are counted, `YYYY-MM-DD`
 * @throws when an entry names one that does not exist; the check reports that to editors before
 */
export function join(entries: R.Entries, councils: R.Council[], asOf: string): R.Record {
  const graph = new Graph(entries);
  const tie = <K extends Kind>(kind: K) =>
    graph.all(kind).forEach((node: Nodes[K]) => TIES[kind](node, graph));
  (Object.keys(TIES) as Kind[]).forEach(tie);

  for (const force of graph.all('forces')) {
    force.councils = councils.filter((council) => council.force === force.id);
    force.inspections.sort(inspectionsNewestFirst);
    force.findings.sort(datedNewestFirst);
    force.responses.sort(datedNewestFirst);
    force.events.sort(datedNewestFirst);
  }
  for (const theme of graph.all('themes')) {
    theme.findings.sort(datedNewestFirst);
    theme.events.sort(datedNewestFirst);
  }
  for (const inspection of graph.all('inspections')) {
    inspection.findings.sort(datedNewestFirst);
    inspection.responses.sort(datedNewestFirst);
  }
  for (const finding of graph.all('findings')) {
    finding.responses.sort(datedNewestFirst);
    finding.followedBy.sort((a, b) => -datedNewestFirst(a.finding, b.finding));
  }

  return {
    asOf,
    councils,
    forces: byText(graph.all('forces'), (force) => force.data.name),
    inspections: graph.all('inspections').sort(inspectionsNewestFirst),
    findings: graph.all('findings').sort(datedNewestFirst),
    responses: graph.all('responses').sort(datedNewestFirst),
    panels: graph.all('panels').sort(datedNewestFirst),
    themes: byText(graph.all('themes'), (theme) => theme.data.name),
    questions: byText(graph.all('questions'), (question) => question.id),
    guidance: byText(graph.all('guidance'), (article) => article.data.title),
    glossary: byText(graph.all('glossary'), (term) => term.data.term.toLowerCase()),
    sources: byText(graph.all('sources'), (source) => source.data.title),
    events: graph.all('events').sort(datedNewestFirst),
  };
}
