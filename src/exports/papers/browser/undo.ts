import type { Chosen } from '../state.ts';
import { part } from './elements.ts';

/** An entry that was taken out, with the place where it stood. */
export interface TakenOut {
  chosen: Chosen;
  at: number;
  title: string;
}

/** Says what was taken out, and offers to put it back; nothing, where something else was done since. */
export function showUndo(taken: TakenOut | undefined): void {
  part('undo').hidden = !taken;
  part('taken-out').textContent = taken ? `Taken out: ${taken.title}.` : '';
  part('put-back').ariaLabel = taken ? `Put back: ${taken.title}` : null;
}
