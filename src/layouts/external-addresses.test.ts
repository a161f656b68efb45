import { expect, test } from 'vitest';
import { externalAddresses } from './external-addresses';

test('links off the site are listed in order, links within it are not', () => {
  const html =
    '<a class="x" href="https://a.example/?p=1&#38;q=2">A</a> <a href="/forces/">F</a> <a href="http://b.example/">B</a>';
  expect(externalAddresses(html)).toEqual(['https://a.example/?p=1&q=2', 'http://b.example/']);
});
