import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

/** A dot between parts of a line after a space at which the line may break. */
const MAY_BEGIN_A_LINE = /[ \n]· /;
const BESIDE = 30;

test('no line can begin with the dot between two parts: the space before it does not break', () => {
  const wrong = builtPages().flatMap(({ address, file }) => {
    const html = readFileSync(file, 'utf8');
    const body = html.slice(html.indexOf('<body'));
    const at = body.search(MAY_BEGIN_A_LINE);
    return at < 0 ? [] : [`${address}: ${body.slice(at - BESIDE, at + BESIDE)}`];
  });
  expect(wrong).toEqual([]);
});
