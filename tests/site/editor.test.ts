import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { entryValues } from '../../src/editor/read.ts';
import { shapeOf } from '../../src/editor/shapes.ts';
import { test } from './browser.ts';
import { objectionsTo } from './axe.ts';
import { checker } from './check-with.ts';
import { openDesk, openSignIn, pictureFile } from './desk.ts';

const INSPECTION = 'ofsted-stockton-on-tees-2016';
const SEED = [
  'forces/cleveland.md',
  'themes/*.md',
  'inspections/ofsted-*.md',
  `findings/${INSPECTION}/*.md`,
];

/** Faults of Sveltia CMS itself, which no setting of ours mends; told on the page about accessibility. */
const OF_THE_EDITOR = [
  'landmark-one-main at html',
  'page-has-heading-one at html',
  'region at .content-editor',
  'region at h1',
  'region at .powered-by',
];

async function newObjectionsTo(page: Page): Promise<string[]> {
  const objections = await objectionsTo(page);
  return objections.filter((line) => !OF_THE_EDITOR.some((known) => line.startsWith(known)));
}

const checkWith = checker();

test('a finding and its new source are saved in one go, and the check accepts both', async ({
  visit,
}) => {
  const { page, open, field, choose, picture, save, files, trouble } = await openDesk(visit, SEED);
  const before = await files();
  await open('collections/findings/new');
  await field('headline').getByRole('textbox').fill('Officers came late to conferences');
  await choose('inspection', /^Stockton-on-Tees.*2016$/);
  await choose('forces', /Cleveland/);
  await choose('theme', /^Child protection conferences$/);
  await choose('kind', /Weakness/);
  await field('council').getByRole('textbox').fill('Stockton-on-Tees');
  await field('date').getByRole('textbox').fill('2016-06');
  await picture('editor-finding', 'headline', 'date');
  const source = field('source');
  await source.getByRole('button', { name: /not in this list/ }).click();
  await source.getByLabel('Title').fill("Minutes: children's panel");
  await source.getByLabel('Publisher').fill('Example Council');
  await source.getByLabel('Kind').selectOption('Panel paper');
  await source.getByLabel('Read').selectOption('Whole');
  await picture('editor-source', 'source', 'source');
  await field('locator').getByRole('textbox').fill('page 3');
  await field('body').getByRole('textbox').fill('Ofsted found in 2016 that officers came late.');
  await page.getByRole('radio', { name: 'Slug' }).click();
  await page.getByRole('button', { name: 'Edit Slug' }).click();
  const id = page.getByPlaceholder('officers-came-late-to-conferences');
  await id.fill('late-to-conferences');
  await id.press('Enter');
  await save();

  const written = Object.fromEntries(
    Object.entries(await files()).filter(([path, text]) => before[path] !== text),
  );
  expect(Object.keys(written).sort()).toEqual([
    `content/findings/${INSPECTION}/late-to-conferences.md`,
    'content/sources/minutes-childrens-panel.yaml',
  ]);
  expect(checkWith(written)).toEqual([]);
  expect(trouble).toEqual([]);
  expect(await page.title()).toContain('Lines of Enquiry');
});

test('a new source is filed under the id that was typed, also after a save that was refused', async ({
  visit,
}) => {
  const { page, open, field, choose, save, files, trouble } = await openDesk(visit, SEED);
  const before = await files();
  await open('collections/findings/new');
  await field('headline').getByRole('textbox').fill('Officers came late to conferences');
  await choose('inspection', /^Stockton-on-Tees.*2016$/);
  await choose('forces', /Cleveland/);
  await choose('theme', /^Child protection conferences$/);
  await choose('kind', /Weakness/);
  await field('date').getByRole('textbox').fill('2016-06');
  await field('body').getByRole('textbox').fill('Ofsted found in 2016 that officers came late.');
  const source = field('source');
  await source.getByRole('button', { name: /not in this list/ }).click();
  await source.getByLabel('Title').fill("Minutes: children's panel");
  await source.getByLabel('Publisher').fill('Example Council');
  await source.getByLabel('Kind').selectOption('Panel paper');
  await source.getByLabel('Read').selectOption('Whole');
  await source.getByLabel('Id').fill('example-minutes');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await field('locator').getByRole('alert').first().waitFor();
  await source.getByLabel('Id').fill('example-council-minutes-2016');
  await field('locator').getByRole('textbox').fill('page 3');
  await save();

  const written = Object.fromEntries(
    Object.entries(await files()).filter(([path, text]) => before[path] !== text),
  );
  expect(Object.keys(written).sort()).toEqual([
    `content/findings/${INSPECTION}/officers-came-late-to-conferences.md`,
    'content/sources/example-council-minutes-2016.yaml',
  ]);
  expect(checkWith(written)).toEqual([]);
  expect(trouble).toEqual([]);
});

test('what cites a source that was saved a moment ago is saved again, and others may cite it', async ({
  visit,
}) => {
  const { page, open, openAgain, field, choose, save, files, trouble } = await openDesk(
    visit,
    SEED,
  );
  const begin = async (headline: string) => {
    await open('collections/findings/new');
    await field('headline').getByRole('textbox').fill(headline);
    await choose('inspection', /^Stockton-on-Tees.*2016$/);
    await choose('forces', /Cleveland/);
    await choose('theme', /^Child protection conferences$/);
    await choose('kind', /Weakness/);
    await field('locator').getByRole('textbox').fill('page 3');
    await field('date').getByRole('textbox').fill('2016-06');
    await field('body').getByRole('textbox').fill(`${headline}, Ofsted found in 2016.`);
  };
  const before = await files();
  const source = field('source');
  const TITLE = "Minutes: children's panel";
  await begin('Officers came late to conferences');
  await source.getByRole('button', { name: /not in this list/ }).click();
  await source.getByLabel('Title').fill("Minutes: children's panel");
  await source.getByLabel('Publisher').fill('Example Council');
  await source.getByLabel('Kind').selectOption('Panel paper');
  await source.getByLabel('Read').selectOption('Whole');
  await save();

  const again = async (locator: string, cited: string) => {
    await open(`collections/findings/entries/${INSPECTION}/officers-came-late-to-conferences`);
    await source.locator('.chosen').getByText(cited, { exact: true }).waitFor();
    await field('locator').getByRole('textbox').fill(locator);
    await save();
  };
  const notice = page.getByRole('region', { name: 'Saved with the entry' });
  expect(await notice.innerText()).toContain(`"${TITLE}" (minutes-childrens-panel)`);
  await notice.getByRole('button', { name: 'Close' }).click();
  await again('page 4', TITLE);

  await begin('Few officers read the minutes');
  await source.getByRole('button', { name: TITLE }).click();
  await save();

  await openAgain();
  await again('page 5', TITLE);

  const written = Object.fromEntries(
    Object.entries(await files()).filter(([path, text]) => before[path] !== text),
  );
  expect(Object.keys(written).sort()).toEqual([
    `content/findings/${INSPECTION}/few-officers-read-the-minutes.md`,
    `content/findings/${INSPECTION}/officers-came-late-to-conferences.md`,
    'content/sources/minutes-childrens-panel.yaml',
  ]);
  expect(checkWith(written)).toEqual([]);
  expect(trouble).toEqual([]);
  expect(page.url()).toContain('/edit/');
});

test('a panel practice with a new source, a response and a correction pass the check together', async ({
  visit,
}) => {
  const seed = [...SEED, 'panels/cleveland-*.md', 'responses/cleveland-*.md'];
  const { page, open, field, choose, save, files, trouble } = await openDesk(visit, seed);
  const fill = async (texts: Record<string, string>) => {
    for (const [name, text] of Object.entries(texts))
      await field(name).getByRole('textbox').first().fill(text);
  };
  const before = await files();

  await open('collections/panels/new');
  await fill({
    title: 'Cleveland: example meeting',
    panel: 'Example panel',
    when: 'In March 2026.',
    topic: 'Missing children.',
    documentedNote: 'The minutes were read.',
    body: 'The example panel asked about missing children.',
  });
  await choose('force', /Cleveland/);
  await choose('form', /Themed meeting/);
  await choose('themes', /^Missing children$/);
  await choose('documented', /Well/);
  await field('sources')
    .getByRole('button', { name: /Add \W?Sources/ })
    .click();
  const source = field('sources.0');
  await source.getByRole('button', { name: /not in this list/ }).click();
  await source.getByLabel('Title').fill('Minutes of an example panel');
  await source.getByLabel('Publisher').fill('Example Council');
  await source.getByLabel('Kind').selectOption('Panel paper');
  await source.getByLabel('Read').selectOption('Whole');
  await save();

  await open('collections/responses/new');
  await fill({
    headline: 'The commissioner gave an example',
    by: 'Example commissioner',
    date: '2026-03',
    locator: 'page 2',
    body: 'The commissioner answered in March 2026.',
  });
  await choose('from', /Commissioner/);
  await choose('forces', /Cleveland/);
  await field('source').getByRole('button', { name: 'Minutes of an example panel' }).click();
  await save();

  await open(`collections/findings/entries/${INSPECTION}/case-closed`);
  await field('corrections')
    .getByRole('button', { name: /Add \W?Corrections/ })
    .click();
  await field('corrections.0.what').getByRole('textbox').fill('It named another office.');
  await page.getByRole('button', { name: 'Today' }).last().click();
  await save();

  const written = Object.fromEntries(
    Object.entries(await files()).filter(([path, text]) => before[path] !== text),
  );
  expect(Object.keys(written).sort()).toEqual([
    `content/findings/${INSPECTION}/case-closed.md`,
    'content/panels/cleveland-example-meeting.md',
    'content/responses/the-commissioner-gave-an-example.md',
    'content/sources/minutes-of-an-example-panel.yaml',
  ]);
  expect(checkWith(written)).toEqual([]);
  expect(trouble).toEqual([]);
});

test('an entry is opened, changed and saved, and nothing else in it changes', async ({ visit }) => {
  const path = `content/findings/${INSPECTION}/case-closed.md`;
  const { open, field, save, files, trouble } = await openDesk(visit, SEED);
  const { [path]: before } = await files();
  await open(`collections/findings/entries/${INSPECTION}/case-closed`);
  await field('locator').getByRole('textbox').fill('page 4, second paragraph');
  await save();
  const { [path]: after } = await files();
  const shape = shapeOf('findings');
  expect(entryValues(shape, after!)).toEqual({
    ...entryValues(shape, before!),
    locator: 'page 4, second paragraph',
  });
  expect(checkWith({ [path]: after! })).toEqual([]);
  expect(trouble).toEqual([]);
});

test('a source is chosen by its whole title, with its publisher, its date and its id', async ({
  visit,
}) => {
  const { open, field } = await openDesk(visit, SEED);
  await open('collections/findings/new');
  const source = field('source');
  expect(await source.getByRole('listitem').count()).toBe(0);
  await source.getByRole('searchbox').fill('overview ilacs');
  await source.getByText(/^1 of \d+ sources has these words\.$/).waitFor();
  const offered = source.getByRole('listitem').getByRole('button');
  expect((await offered.innerText()).split('\n').filter(Boolean)).toEqual([
    'ILACS overview',
    "Association of Directors of Children's Services · date not established · adcs-ilacs",
  ]);
  await offered.press('Enter');
  await source.locator('.chosen').getByText('ILACS overview').waitFor();
  expect(await source.getByRole('searchbox').inputValue()).toBe('');
  await source.getByRole('searchbox').fill('no such words');
  await source.getByText('No source has these words.').waitFor();
});

test('a source that is on record cannot be described anew under its id', async ({ visit }) => {
  const { page, open, field } = await openDesk(visit, SEED);
  await open('collections/findings/new');
  const source = field('source');
  await source.getByRole('button', { name: /not in this list/ }).click();
  await source.getByLabel('Title').fill('Any');
  await source.getByLabel('Id').fill('adcs-ilacs');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await source.getByText('A source with the id "adcs-ilacs" is on record already.').waitFor();
});

test('the first screen offers one way to sign in, and axe has nothing new to say of it', async ({
  visit,
}) => {
  const page = await openSignIn(visit);
  const buttons = await page.getByRole('button').allInnerTexts();
  // The name of the service stands between marks of direction, which nobody sees.
  expect(buttons.map((text) => text.replace(/[\u2068\u2069]/g, '').trim())).toEqual([
    'Sign In with GitHub',
  ]);
  expect(await newObjectionsTo(page)).toEqual([]);
  const path = pictureFile('editor-sign-in');
  if (path) await page.screenshot({ path });
});

test('axe has nothing to say of an open form but what is known of the editor itself', async ({
  visit,
}) => {
  const { page, open, field } = await openDesk(visit, SEED);
  await open('collections/findings/new');
  const source = field('source');
  await source.getByRole('searchbox').fill('minutes');
  await source.getByRole('listitem').first().waitFor();
  expect(await newObjectionsTo(page)).toEqual([]);
  await source.getByRole('button', { name: /not in this list/ }).click();
  expect(await newObjectionsTo(page)).toEqual([]);
});
