import {
  dateInWords,
  dateline,
  labels,
  type Article,
  type Finding,
  type Force,
  type Inspection,
  type Panel,
  type Response,
  type Theme,
} from '../record/index.ts';

/** What the search index holds of a page beside its text. */
export interface Indexed {
  kind: string;
  /** Facets by name. */
  filters: Record<string, string[]>;
  date: string | null;
  /** Texts shown in a result. */
  meta: Record<string, string>;
}

export function findingInSearch(finding: Finding, asOf: string): Indexed {
  const line = dateline(finding, asOf);
  const { inspection, forces, theme, data } = finding;
  return {
    kind: labels.KIND.findings,
    filters: {
      force: forces.map((force) => force.data.name),
      theme: [theme.data.name],
      inspectorate: [labels.INSPECTORATE[inspection.data.inspectorate]],
      year: data.date ? [data.date.slice(0, 4)] : [],
      finding: [labels.FINDING_KIND[data.kind].heading],
    },
    date: data.date,
    meta: {
      line: [line.when, line.who, labels.FINDING_KIND[data.kind].heading].join(' · '),
    },
  };
}

export function inspectionInSearch(inspection: Inspection): Indexed {
  const { data, forces } = inspection;
  const date = data.published ?? data.fieldwork?.to ?? null;
  return {
    kind: labels.KIND.inspections,
    filters: {
      force: forces.map((force) => force.data.name),
      inspectorate: [labels.INSPECTORATE[data.inspectorate]],
      year: date ? [date.slice(0, 4)] : [],
    },
    date,
    meta: { line: labels.PROGRAMME[data.programme] },
  };
}

export function forceInSearch(force: Force): Indexed {
  return {
    kind: labels.KIND.forces,
    filters: { force: [force.data.name] },
    date: null,
    meta: { line: `${force.findings.length} findings on record` },
  };
}

export function themeInSearch(theme: Theme): Indexed {
  return {
    kind: labels.KIND.themes,
    filters: { theme: [theme.data.name] },
    date: null,
    meta: { line: `${theme.findings.length} findings on record` },
  };
}

export function panelInSearch(panel: Panel): Indexed {
  const { data, force, themes } = panel;
  return {
    kind: labels.KIND.panels,
    filters: {
      force: [force.data.name],
      theme: themes.map((theme) => theme.data.name),
      year: data.date ? [data.date.slice(0, 4)] : [],
    },
    date: data.date,
    meta: { line: `${labels.FORM[data.form]}, ${data.panel}` },
  };
}

export function responseInSearch(response: Response): Indexed {
  const { data, forces } = response;
  return {
    kind: labels.KIND.responses,
    filters: {
      force: forces.map((force) => force.data.name),
      year: data.date ? [data.date.slice(0, 4)] : [],
    },
    date: data.date,
    meta: { line: data.date ? `${data.by}, ${dateInWords(data.date)}` : data.by },
  };
}

export function articleInSearch(article: Article): Indexed {
  return {
    kind: labels.KIND.guidance,
    filters: { theme: article.themes.map((theme) => theme.data.name) },
    date: article.data.reviewed,
    meta: { line: article.data.description },
  };
}

/** A page that gathers entries of one kind: the glossary, the questions, the sources. */
export function pageInSearch(kind: string, line: string): Indexed {
  return { kind, filters: {}, date: null, meta: { line } };
}
