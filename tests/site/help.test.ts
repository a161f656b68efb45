import { expect, test } from 'vitest';
import { askedOf } from './kinds.ts';
import { builtPages, faults } from './pages.ts';

/** Where the box says so; a search that tells of a worry says it above its results. */
const OF_COUNCIL = ['/', '/guidance/how-to-complain-about-the-police/', '/search/'];

/** Police, police when it is not urgent, the NSPCC's helpline, Childline. */
const NUMBERS = ['999', '101', '0808 800 5000', '0800 1111'];

/** An application draws itself: there is nothing in its page to read. */
function pagesToRead() {
  return builtPages().filter(({ kind }) => !askedOf(kind).isApplication);
}

test('every page says where to get help now', () => {
  const silent = faults((page) => {
    const text = page.text.replaceAll('\u00a0', ' ');
    return NUMBERS.filter((number) => !text.includes(number)).map((number) => `no ${number}`);
  }, pagesToRead());
  expect(silent).toEqual([]);
});

test('a telephone number can be pressed', () => {
  const wanted = ['tel:999', 'tel:101', 'tel:08088005000', 'tel:08001111'];
  const poor = faults((page) => {
    const addresses = new Set(page.references.map(({ value }) => value));
    return wanted.filter((number) => !addresses.has(number));
  }, pagesToRead());
  expect(poor).toEqual([]);
});

test('where a member of the public begins, the council can be told as well', () => {
  const telling = builtPages().filter(({ text }) =>
    text.includes("You can also tell the children's services of the council"),
  );
  expect(telling.map(({ address }) => address).toSorted()).toEqual(OF_COUNCIL);
});
