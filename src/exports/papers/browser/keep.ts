import { readPapers, writePapers, type Papers, type Reading } from '../state.ts';

/** Under which name papers are kept on the device. Nothing is kept before the reader asks for it. */
const NAME = 'papers';

/** The papers that are kept on the device; undefined where there are none, or the browser keeps nothing. */
export function keptPapers(): Reading | undefined {
  try {
    const kept = localStorage.getItem(NAME);
    return kept === null ? undefined : readPapers(kept);
  } catch {
    return undefined;
  }
}

/** Keeps papers on the device. @returns whether there was room */
export function keep(papers: Papers): boolean {
  try {
    localStorage.setItem(NAME, writePapers(papers));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
