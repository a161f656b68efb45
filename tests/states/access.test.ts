import { describe, expect } from 'vitest';
import { objectionsTo } from '../site/axe.ts';
import { test } from '../site/browser.ts';
import { KIND_NAMES } from '../site/kinds.ts';
import { builtPages, longestOfEachKind, type BuiltPage } from '../site/pages.ts';

const STATES = ['withdrawn', 'renamed', 'hostile', 'longest'];

/** A page of each kind for each state that entries of the kind can be in, but for those that every site is asked of. */
function pagesInStates(): BuiltPage[] {
  const longest = new Set(longestOfEachKind());
  const pages = KIND_NAMES.flatMap((kind) =>
    STATES.flatMap(
      (state) =>
        builtPages().find((page) => page.kind === kind && page.address.endsWith(`-${state}/`)) ??
        [],
    ),
  );
  return pages.filter((page) => !longest.has(page));
}

describe('axe has nothing to say of a page in a state that no real entry is in today', () => {
  const pages = pagesInStates();

  test('there are such pages', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  test.for(pages)('$kind: $address', async ({ address }, { look }) => {
    const page = await look(address);
    expect(await objectionsTo(page)).toEqual([]);
  });
});
