import type { Papers } from '../state.ts';
import { part, say } from './elements.ts';
import { forgetOnDevice, keepOnDevice, memoryNow, type Memory } from './memory.ts';

/** A longer address is cut by some programs for mail. */
const LONG_ADDRESS = 2000;

/** The buttons by which papers are kept on the device. */
export function startKeeping({ papers }: { papers: () => Papers }): void {
  part('keep').addEventListener('click', () => {
    keepOnDevice(papers());
    say(memoryNow().isKept ? 'Kept on this device.' : FULL);
    showMemory();
  });
  part('forget').addEventListener('click', () => {
    forgetOnDevice();
    say('Nothing is kept on this device any longer.');
    showMemory();
  });
}

/** Says how long the papers are remembered, and warns where they are not. */
export function showMemory(): void {
  const memory = memoryNow();
  part('long').hidden = location.href.length <= LONG_ADDRESS;
  part('keep').hidden = memory.isKept;
  part('forget').hidden = !memory.isAnyKept;
  part('kept').textContent = memoryInWords(memory);
  part('forgetful').hidden = memory.isRemembered || part('outcome').hidden;
}

const FULL =
  'There is no room left on this device, or the browser keeps nothing there. The papers are in the address of this page: copy it.';

function memoryInWords({ isKept, isFull, isAnyKept, isRemembered }: Memory): string {
  if (isKept) return 'These papers are kept on this device. Whatever you add is kept too.';
  if (isFull) return FULL;
  const visit = isRemembered
    ? 'These papers are remembered until you close this tab, and what you add from other pages joins them. '
    : '';
  return isAnyKept
    ? `${visit}Other papers are kept on this device. To keep these instead, press the button.`
    : `${visit}Afterwards nothing is left on this device, unless you keep them.`;
}
