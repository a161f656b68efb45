import { expect, test } from 'vitest';
import { readCouncils } from '../loader/councils.ts';
import { councilAddress } from './council-address.ts';

test('the address of a council is its name in plain letters', () => {
  expect(['Stockton-on-Tees', 'St. Helens', 'Bristol, City of'].map(councilAddress)).toEqual([
    '/councils/stockton-on-tees/',
    '/councils/st-helens/',
    '/councils/bristol-city-of/',
  ]);
});

test('no two councils of the list share an address', () => {
  const addresses = readCouncils('content').councils.map(({ name }) => councilAddress(name));
  expect(addresses.length).toBeGreaterThan(300);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => !/^\/councils\/[a-z]+(-[a-z]+)*\/$/.test(address))).toEqual(
    [],
  );
});
