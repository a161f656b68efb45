/** Under which name papers are kept on the device. Nothing is kept before the reader asks for it. */
const NAME = 'papers';

/** The papers that are kept on the device, as an address holds them; undefined where there are none. */
export function keptPapers(): string | undefined {
  try {
    return localStorage.getItem(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps papers on the device. @returns whether there was room */
export function keep(papers: string): boolean {
  try {
    localStorage.setItem(NAME, papers);
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

/** Calls when another tab kept papers on the device, or removed them. */
export function onKeptElsewhere(act: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === NAME || key === null) act();
  });
}
