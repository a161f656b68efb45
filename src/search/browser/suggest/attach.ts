import type { Headlines } from '../../query/library.ts';
import type { Guide } from '../../query/understand/guide.ts';
import { combobox, type Suggested } from './combobox.ts';
import { suggestionList } from './lists.ts';
import { suggestFindings, suggestPlaces, suggestThemes } from './suggest.ts';

/** Gives suggestions to every box on the page that is marked for them. Without this script it is a plain input. */
export function attachSuggestions(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-suggest]'))
    combobox(box, { suggest, chooseFirst: false });
}

async function suggest(typed: string): Promise<Suggested> {
  const [guide, headlines] = await Promise.all([
    suggestionList<Guide>('guide.json'),
    suggestionList<Headlines>('headlines.json'),
  ]);
  return {
    suggestions: [
      ...(guide ? [...suggestPlaces(typed, guide), ...suggestThemes(typed, guide)] : []),
      ...(headlines ? suggestFindings(typed, headlines) : []),
    ],
    isLacking: !guide || !headlines,
  };
}
