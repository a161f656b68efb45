import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

/** A dot between parts of a line after a space at which the line may break. */
const MAY_BEGIN_A_LINE = /[^>]{0,40}[ \n]· [^<]{0,20}/;

test('no line can begin with the dot between two parts: the space before it does not break', () => {
  const wrong = builtPages().flatMap(({ address, file }) => {
    const html = readFileSync(file, 'utf8');
    const found = MAY_BEGIN_A_LINE.exec(html.slice(html.indexOf('<body')));
    return found ? [`${address}: ${found[0]}`] : [];
  });
  expect(wrong).toEqual([]);
});
