import type { Kind } from '../schemas/index.ts';
import { place, type Graph, type Nodes } from './graph.ts';

/** How a node of each kind is tied to those that its fields name, and they to it. */
export const TIES: { [K in Kind]: (node: Nodes[K], graph: Graph) => void } = {
  sources: () => undefined,

  forces(force, graph) {
    for (const role of force.data.oversight) graph.cite(role.source, force);
  },

  themes(theme, graph) {
    theme.sources = theme.data.sources.map((id) => graph.cite(id, theme));
  },

  inspections(inspection, graph) {
    const { data } = inspection;
    inspection.forces = graph.each('forces', data.forces);
    inspection.source = graph.cite(data.source, inspection);
    inspection.alsoIn = data.alsoIn.map((id) => graph.cite(id, inspection));
    for (const grade of data.grades) graph.cite(grade.source, inspection);
    inspection.follows = graph.maybe('inspections', data.follows);
    if (inspection.follows) place(inspection, [inspection.follows.followedBy]);
    place(
      inspection,
      inspection.forces.map((force) => force.inspections),
    );
  },

  findings(finding, graph) {
    const { data } = finding;
    finding.inspection = graph.one('inspections', data.inspection);
    finding.theme = graph.one('themes', data.theme);
    finding.forces = graph.each('forces', data.forces);
    finding.citations = [{ source: data.source, locator: data.locator }, ...data.alsoIn].map(
      ({ source, locator }) => ({ source: graph.cite(source, finding), locator }),
    );
    finding.answers = data.followsUp.map((tie) => ({
      finding: graph.one('findings', tie.finding),
      outcome: tie.outcome,
    }));
    if (!data.withdrawn)
      for (const { finding: earlier, outcome } of finding.answers)
        earlier.followedBy.push({ finding, outcome });
    const holders = [finding.inspection, finding.theme, ...finding.forces];
    place(
      finding,
      holders.map((holder) => holder.findings),
    );
  },

  responses(response, graph) {
    const { data } = response;
    response.forces = graph.each('forces', data.forces);
    response.inspection = graph.maybe('inspections', data.inspection);
    response.findings = graph.each('findings', data.findings);
    response.source = graph.cite(data.source, response);
    // Who answers a finding answers its report too.
    const reports = new Set(
      [response.inspection?.id, ...data.findings.map((id) => id.split('/')[0])].flatMap(
        (id) => id ?? [],
      ),
    );
    const holders = [
      ...graph.each('inspections', [...reports]),
      ...response.findings,
      ...response.forces,
    ];
    place(
      response,
      holders.map((holder) => holder.responses),
    );
  },

  panels(panel, graph) {
    panel.force = graph.one('forces', panel.data.force);
    panel.themes = graph.each('themes', panel.data.themes);
    panel.sources = panel.data.sources.map((id) => graph.cite(id, panel));
    const holders = [panel.force, ...panel.themes];
    place(
      panel,
      holders.map((holder) => holder.panels),
    );
  },

  questions(question, graph) {
    question.theme = graph.one('themes', question.data.theme);
    question.source = graph.cite(question.data.source, question);
    place(question, [question.theme.questions]);
  },

  guidance(article, graph) {
    article.themes = graph.each('themes', article.data.themes);
    article.sources = article.data.sources.map((id) => graph.cite(id, article));
    place(
      article,
      article.themes.map((theme) => theme.articles),
    );
  },

  glossary(term, graph) {
    term.source = graph.cite(term.data.source, term);
  },

  events(event, graph) {
    const { data } = event;
    event.forces = graph.each('forces', data.forces);
    event.themes = graph.each('themes', data.themes);
    event.inspection = graph.maybe('inspections', data.inspection);
    event.panel = graph.maybe('panels', data.panel);
    event.source = graph.cite(data.source, event);
    const holders = [...event.forces, ...event.themes];
    place(
      event,
      holders.map((holder) => holder.events),
    );
  },
};
