import { describe, expect } from 'vitest';
import { objectionsTo } from '../site/axe.ts';
import { test } from '../site/browser.ts';
import { KIND_NAMES } from '../site/kinds.ts';
import { builtPages, type BuiltPage } from '../site/pages.ts';

const STATES = ['withdrawn', 'renamed', 'hostile', 'longest'];

/** A page of each kind for each state that entries of the kind can be in. */
function pagesInStates(): BuiltPage[] {
  return KIND_NAMES.flatMap((kind) =>
    STATES.flatMap(
      (state) =>
        builtPages().find((page) => page.kind === kind && page.address.endsWith(`-${state}/`)) ??
        [],
    ),
  );
}

describe('axe has nothing to say of a page in a state that no real entry is in today', () => {
  const pages = pagesInStates();

  test('there are such pages', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  test.for(pages)('$kind: $address', async ({ address }, { visit }) => {
    const page = await visit(address);
    expect(await objectionsTo(page)).toEqual([]);
  });
});
