import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ENGINES } from './engines.ts';
import { serveWithReports, type Served } from './served.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

for (const { name, packages, path } of ENGINES)
  if (path === undefined)
    console.log(`${name} was not found, and so not tested (Debian: apt-get install ${packages}).`);

const found = ENGINES.filter(({ path }) => path !== undefined);

test('there is an engine to test', () => {
  expect(found).not.toEqual([]);
});

describe.for(found)('what a reader does in $name', (engine) => {
  let site: Served;
  let tab: Tab;
  beforeAll(async () => {
    site = await serveWithReports(inject('dist'));
    tab = await engine.start(engine.path!);
  });
  afterAll(async () => {
    await tab.close();
    site.close();
  });

  const count = (selector: string) =>
    tab.run(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  const focus = (selector: string) =>
    tab.run(`document.querySelector(${JSON.stringify(selector)}).focus()`);
  const shown = (selector: string) => until(`there is ${selector}`, () => count(selector));
  const answered = () => shown('[data-search="found"][aria-busy="false"]');
  // A page that is left cannot be asked.
  const arrived = (address: string) =>
    until(`the page is ${address}`, () =>
      tab.run(`location.pathname === ${JSON.stringify(address)}`).catch(() => false),
    );

  test('a search has results, and a facet narrows them', async () => {
    await tab.open(`${site.address}/search/?q=custody`);
    await answered();
    const said = () => tab.run('document.querySelector("[role=status]").textContent');
    const all = await said();
    expect(all).toMatch(/^\d+ results for “custody”/);
    expect(await count('main ol > li')).toBe(10);
    await tab.run('document.querySelector("#kind-finding").click()');
    await until('the facet is answered', async () => (await said()) !== all);
    await answered();
    expect(await tab.run('location.search')).toContain('kind=');
    expect(await count('main ol > li')).toBeGreaterThan(0);
  });

  test('a search for a force and a theme is answered by a card', async () => {
    await tab.open(`${site.address}/search/?q=missing+children+kent`);
    await answered();
    await shown('#answer a[href="/forces/kent/missing-children/"]');
  });

  test('a suggestion is chosen by keyboard', async () => {
    await tab.open(`${site.address}/search/`);
    await focus('#query');
    await tab.type('stockton-on');
    await shown('#query-list [role="option"]');
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await arrived('/forces/cleveland/');
  });

  test('a term is explained at a key, and the explanation goes at another', async () => {
    await tab.open(`${site.address}/themes/vetting/`);
    // Where an engine has no popovers, the explanations stand on the page, to be read.
    const isShown = () => tab.run('document.querySelector("[popover]").checkVisibility()');
    if (await tab.run('!("popover" in HTMLElement.prototype)')) {
      expect(await isShown()).toBe(true);
      return;
    }
    expect(await isShown()).toBe(false);
    await focus('button.term');
    await tab.press('Enter');
    await until('it is shown', isShown);
    await tab.press('Escape');
    await until('it is gone', async () => !(await isShown()));
  });

  test('forces are compared that the address names', async () => {
    await tab.open(`${site.address}/compare/#forces=kent,essex`);
    const columns = () =>
      tab.run('[...document.querySelectorAll("main thead th")].map((it) => it.innerText).join()');
    await until('Kent and Essex stand side by side', async () =>
      String(await columns()).endsWith('Kent,Essex'),
    );
  });

  const says = (words: string) =>
    until(`it says ${words}`, () =>
      tab.run(`document.body.innerText.includes(${JSON.stringify(words)})`).catch(() => false),
    );

  test('a thread is added to one’s own papers', async () => {
    await tab.open(`${site.address}/papers/#add=t.kent/missing-children`);
    await says('in your papers.');
    await says('Kent: missing children');
  });

  test('pages that were kept are read without a network', async ({ skip }) => {
    const own = await serveWithReports(inject('dist'));
    try {
      await tab.open(`${own.address}/papers/`);
      if (!(await tab.run('"serviceWorker" in navigator')))
        return skip(`${engine.name} keeps nothing for offline here`);
      await shown('[data-papers="page"]:not([hidden]) [data-papers="offline-can"]:not([hidden])');
      await tab.run(`(() => {
        const choice = document.querySelector('#papers-keep');
        choice.value = 'kent';
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await says('Kent Police:');
      await tab.run(`document.querySelector('[data-papers="offline-keep"]').click()`);
      await says('Kept. You can now read');
      own.close();
      await tab.open(`${own.address}/forces/kent/`);
      await says('Read without a network.');
    } finally {
      own.close();
    }
  });

  test('the papers are printed as two sides', async ({ skip }) => {
    await tab.open(`${site.address}/forces/kent/pack/`);
    const pdf = await tab.print();
    if (pdf === undefined) return skip(`${engine.name} does not print for a driver`);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(15_000);
  });

  test('a page of a force has no need to be scrolled sideways', async () => {
    await tab.open(`${site.address}/forces/kent/`);
    const { scrollWidth, clientWidth } = (await tab.run(
      '(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)',
    )) as { scrollWidth: number; clientWidth: number };
    expect(clientWidth).toBeGreaterThan(300);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  test('nothing of all this was against the policy, which is in force', async () => {
    expect(site.reports).toEqual([]);
    await tab.run('document.body.setAttribute("style", "color: red")');
    await until('it is reported', async () => Promise.resolve(site.reports.length > 0));
    expect(site.reports[0]).toContain('style-src');
  });
});
