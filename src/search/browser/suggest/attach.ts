import { jsonFile, newestFolder } from '../files.ts';
import type { Headlines } from '../../query/library.ts';
import type { Guide } from '../../query/understand/guide.ts';
import { combobox } from './combobox.ts';
import { suggestFindings, suggestPlaces, suggestThemes, type Suggestion } from './suggest.ts';

/** Where a box with suggestions finds them: only places, or all that can be suggested. */
type Of = 'places' | 'all';

const MOST_PLACES = 8;

/** Gives suggestions to every box on the page that is marked for them. Without this script it is a plain input. */
export function attachSuggestions(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-suggest]')) {
    const input = box.querySelector('input');
    const list = box.querySelector<HTMLElement>('[role="listbox"]');
    const option = box.querySelector('template');
    const announcement = box.querySelector<HTMLElement>('[aria-live]');
    if (!input || !list || !option || !announcement) continue;
    const of = box.dataset['suggest'] as Of;
    const suggest = of === 'places' ? places : all;
    combobox(
      { input, list, option, announcement },
      {
        // Suggestions are a convenience: where their list does not arrive, the box works without them.
        suggest: async (typed) => (typed.trim() === '' ? [] : await suggest(typed).catch(() => [])),
        chooseFirst: of === 'places',
      },
    );
  }
}

async function places(typed: string): Promise<readonly Suggestion[]> {
  const folder = await newestFolder();
  return suggestPlaces(typed, await jsonFile<Guide>(`${folder}guide.json`), MOST_PLACES);
}

async function all(typed: string): Promise<readonly Suggestion[]> {
  const folder = await newestFolder();
  const [guide, headlines] = await Promise.all([
    jsonFile<Guide>(`${folder}guide.json`),
    jsonFile<Headlines>(`${folder}headlines.json`),
  ]);
  return [
    ...suggestPlaces(typed, guide),
    ...suggestThemes(typed, guide),
    ...suggestFindings(typed, headlines),
  ];
}
