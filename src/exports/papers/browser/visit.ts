import type { VisitPapers } from '../opening.ts';

/** Under which name papers are remembered for a visit: in one tab, until it is closed. */
const NAME = 'papers';

/** The papers of a visit, and of which papers the entries of the tab's history tell. */
export interface Visit extends VisitPapers {
  /** The same for papers and what becomes of them; another for other papers. */
  line: string;
}

/** What is remembered of this visit; undefined where nothing is, or the browser remembers nothing. */
export function visitNow(): Visit | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? '{}') as Partial<Visit>;
    const { line, papers, isKept = false } = kept;
    return line && papers !== undefined ? { line, papers, isKept } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers papers for this visit. @returns whether the browser did */
export function rememberVisit(visit: Visit): boolean {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(visit));
    return true;
  } catch {
    return false;
  }
}

/** Of which papers the page's entry in the history of the tab tells. */
export function lineInHistory(): string | undefined {
  return (history.state as { line?: string } | null)?.line;
}
