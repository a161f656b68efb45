import { expect, test } from 'vitest';
import { builtPages, faults } from './pages.ts';

/** Police, police when it is not urgent, the NSPCC's helpline, Childline. */
const NUMBERS = ['999', '101', '0808 800 5000', '0800 1111'];

test('every page says where to get help now', () => {
  const silent = faults((page) => {
    const text = page.text.replaceAll('\u00a0', ' ');
    return NUMBERS.filter((number) => !text.includes(number)).map((number) => `no ${number}`);
  });
  expect(silent).toEqual([]);
});

test('a telephone number can be pressed', () => {
  const wanted = ['tel:08088005000', 'tel:08001111'];
  const poor = faults((page) => {
    const addresses = new Set(page.references.map(({ value }) => value));
    return wanted.filter((number) => !addresses.has(number));
  });
  expect(poor).toEqual([]);
});
