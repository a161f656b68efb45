import { expect, inject, test } from 'vitest';
import { readRules } from '../../scripts/preview/rules.ts';
import { clicksFromHome, isServed, targetOf } from './graph.ts';
import { askedOf } from './kinds.ts';
import { builtPages, faults } from './pages.ts';

test('every address of the site that a page names is served', () => {
  const broken = faults((page) =>
    page.references.flatMap(({ element, value }) => {
      const target = targetOf(value, page);
      return target && !isServed(target.path) ? [`${element} leads to ${value}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

/** The forces that an address of a comparison names after #, where it is one. */
function comparedIn(path: string, fragment: string): string[] | undefined {
  const [, named] = /^forces=([\w,-]+)$/.exec(fragment) ?? [];
  return path.startsWith('/compare/') ? named?.split(',') : undefined;
}

test('every link to a place on a page finds the place', () => {
  // What follows # in an address of the visual editor is read by its script.
  const toRead = builtPages().filter(({ kind }) => !askedOf(kind).isApplication);
  const ids = new Map(toRead.map((page) => [page.address, new Set(page.ids)]));
  const broken = faults((page) =>
    page.references.flatMap(({ value }) => {
      const { path = '', fragment = '' } = targetOf(value, page) ?? {};
      const forces = comparedIn(path, fragment);
      if (forces) return forces.filter((id) => !ids.has(`/forces/${id}/`));
      // Not a place: what the page is to do (own-papers.test.ts).
      if (path === '/papers/' && /^(add|take)=/.test(fragment)) return [];
      return fragment && ids.get(path)?.has(fragment) === false
        ? [`nothing has the id of ${value}`]
        : [];
    }),
  );
  expect(broken).toEqual([]);
});

test('every other address is of the web, of mail or of a telephone', () => {
  const odd = faults((page) =>
    page.references
      .filter(({ value }) => !/^(https?:|mailto:|tel:|\/(?!\/)|#|\?)/.test(value))
      .map(({ element, value }) => `${element} leads to "${value}"`),
  );
  expect(odd).toEqual([]);
});

test('links lead from the home page to every page', () => {
  const clicks = clicksFromHome();
  const orphans = builtPages()
    .filter(({ kind }) => kind !== 'not found' && !askedOf(kind).isAfterwards)
    .map((page) => page.address)
    .filter((address) => !clicks.has(address));
  expect(orphans).toEqual([]);
});

test('any finding is within three clicks of the home page', () => {
  const clicks = clicksFromHome();
  const far = faults(
    (page) => (clicks.get(page.address)! <= 3 ? [] : [`${clicks.get(page.address)} clicks`]),
    builtPages().filter((page) => page.kind === 'finding'),
  );
  expect(far).toEqual([]);
});

/** An address that a rule of redirection stands for. */
function sampleOf(pattern: string): string {
  const [force] = builtPages().filter(({ kind }) => kind === 'force');
  return pattern.replace(/\*|:splat/, '').replace(':force', force!.address.split('/')[2]!);
}

test('an address that an entry once had leads to its page', async () => {
  const { redirects } = await readRules(inject('dist'), 'netlify.toml');
  const broken = redirects.filter(
    ({ from, to }) => isServed(sampleOf(from)) || !isServed(sampleOf(to)),
  );
  expect(broken).toEqual([]);
});
