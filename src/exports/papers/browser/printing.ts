import { part } from './elements.ts';

/** Draws the code of the papers that are shown, where it is not drawn yet. Without it, the address is printed in words. */
async function drawCodeOfSheet(): Promise<void> {
  const link = part('sheet').querySelector<HTMLAnchorElement>('.code > a:only-child');
  if (!link) return;
  try {
    const { drawCode } = await import('./code.ts');
    if (link.matches(':only-child')) drawCode(link);
  } catch {
    // No network: papers are printed all the same.
  }
}

/** Prints the papers with their code. */
export async function printPapers(): Promise<void> {
  await drawCodeOfSheet();
  print();
}

/** A browser's own command to print waits for nobody: the code is there when it is given again. */
export function startPrinting(): void {
  addEventListener('beforeprint', () => void drawCodeOfSheet());
}
