import type { BriefLine } from '../../record/brief.ts';
import type { Answer } from '../query/answer.ts';
import { cardsOf, type Card, type CardsOfQuery } from '../query/card.ts';
import type { Library } from '../query/library.ts';
import { weightOf } from '../query/rank.ts';
import { copyOf, linkTo, part } from './elements.ts';
import { jsonFile } from './files.ts';

/**
 * The cards that answer a query. What they say was put into words when the site was built.
 * @throws {MissingFile} when a card did not arrive
 */
export async function cardsFor(
  { understood, ranked }: Answer,
  { guide, folder, facets }: Library,
): Promise<HTMLElement[]> {
  const [first] = ranked;
  const holdsAll = first && first.answers >= weightOf(understood.units);
  const answer = cardsOf(understood, guide, (holdsAll && facets[first.record]) || null);
  if (!answer) return [];
  const { files, compare, years } = answer;
  const cards = await Promise.all(files.map((file) => jsonFile<Card>(`${folder}${file}`)));
  const elements = cards.map((card) => cardOf(card, cards.length === 1, years));
  return compare ? [paragraph([linkTo(compare, 'Compare them')]), ...elements] : elements;
}

/** So many lines are shown of a year that is asked of. */
const MOST_OF_YEAR = 20;

/** @param whole with what is said besides, not the sentence alone @param years of which lines are shown, if there are any */
function cardOf(
  { title, url, lead, line, facts, links }: Card,
  whole: boolean,
  years: CardsOfQuery['years'],
) {
  const card = copyOf('card');
  const heading = part<HTMLAnchorElement>('title', card);
  heading.href = url;
  heading.textContent = title;
  part('lead', card).textContent = lead;
  const drawn = part('drawn', card);
  drawn.hidden = !line;
  for (const [shows, d] of line ?? []) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.classList.add(shows);
    path.setAttribute('d', d);
    drawn.querySelector('svg')?.append(path);
  }
  const list = part('facts', card);
  const added = (tag: string) => list.appendChild(document.createElement(tag));
  for (const { name, lines, most, ofYear, none } of whole ? facts : []) {
    const found =
      years && ofYear
        ? lines.filter(
            ({ when, isUndated }) =>
              !isUndated &&
              when?.match(/\d{4}/g)?.some((year) => years[0] <= year && year <= years[1]),
          )
        : [];
    const shown = found.length > 0 ? found : years && none ? [{ text: none }] : null;
    added('dt').textContent = shown ? `${ofYear} ${[...new Set(years)].join(' to ')}` : name;
    for (const one of shown?.slice(0, MOST_OF_YEAR) ?? lines.slice(0, most))
      added('dd').append(...lineOf(one));
  }
  list.hidden = !list.firstElementChild;
  part('links', card).append(...(whole ? links : []).flatMap(lineOf));
  return card;
}

function lineOf({ text, when, url }: BriefLine): (string | HTMLElement)[] {
  const date = document.createElement('span');
  date.textContent = when ?? '';
  return [url ? linkTo(url, text) : text, ...(when ? [' ', date] : [])];
}

function paragraph(content: HTMLElement[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}
