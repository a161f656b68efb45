import type { Panel } from './types.ts';

/** The scrutiny that was of child protection; other scrutiny is on record for its form. */
export function onChildProtection(panels: readonly Panel[]): Panel[] {
  return panels.filter((panel) => panel.data.onChildProtection);
}
