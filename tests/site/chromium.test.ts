import { expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

const only =
  (...there: string[]) =>
  (path: unknown) =>
    there.includes(String(path));

test('CHROME_PATH says which browser is used', () => {
  const path = findChromium({ CHROME_PATH: '/opt/mine' }, only('/opt/mine', '/usr/bin/chromium'));
  expect(path).toBe('/opt/mine');
});

test('a wrong CHROME_PATH finds nothing, so that it is noticed', () => {
  expect(findChromium({ CHROME_PATH: '/opt/mine' }, only('/usr/bin/chromium'))).toBeUndefined();
});

test('Chromium without windows comes first, and one with windows does as well', () => {
  const both = only('/usr/bin/chromium', '/usr/bin/chromium-headless-shell');
  expect(findChromium({}, both)).toBe('/usr/bin/chromium-headless-shell');
  expect(findChromium({}, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
});

test('Chrome does where there is no Chromium', () => {
  expect(findChromium({}, only('/usr/bin/google-chrome-stable'))).toBe(
    '/usr/bin/google-chrome-stable',
  );
});

test('where there is no browser, none is found', () => {
  expect(findChromium({}, only())).toBeUndefined();
});
