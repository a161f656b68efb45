import { newestThenId } from './order.ts';
import type { Panel, Theme } from './types.ts';

/** The scrutiny that was of child protection; other scrutiny is on record for its form. */
export function onChildProtection(panels: readonly Panel[]): Panel[] {
  return panels.filter((panel) => panel.data.onChildProtection);
}

const DOCUMENTED = ['well', 'partly', 'little'];

/** Best documented first, and of those the newest. */
export function bestDocumented(panels: readonly Panel[]): Panel[] {
  const rank = ({ data }: Panel) => DOCUMENTED.indexOf(data.documented);
  return panels.toSorted(
    (a, b) => rank(a) - rank(b) || newestThenId([a.data.date, a.id], [b.data.date, b.id]),
  );
}

/** Scrutiny of child protection under each theme that it took up, themes by name, and what is kept for its form alone. */
export function panelsByTheme(
  themes: readonly Theme[],
  panels: readonly Panel[],
): { groups: { theme: Theme; panels: Panel[] }[]; forTheirForm: Panel[] } {
  const best = bestDocumented(panels);
  const own = new Set(onChildProtection(best));
  return {
    groups: themes.flatMap((theme) => {
      const members = best.filter((panel) => own.has(panel) && panel.themes.includes(theme));
      return members.length > 0 ? [{ theme, panels: members }] : [];
    }),
    forTheirForm: best.filter((panel) => !own.has(panel)),
  };
}
