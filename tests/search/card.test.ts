import { describe, expect } from 'vitest';
import { test } from '../site/browser.ts';
import { results, search, searchAgain } from './search-page.ts';

describe('a force with a theme', () => {
  test('is answered by its thread, word for word as the thread has it', async ({ visit }) => {
    const page = await search(visit, 'cleveland missing children');
    const card = page.getByRole('region', { name: 'From the record' });
    const thread = await visit('/forces/cleveland/missing-children/');
    expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe(
      await thread.locator('h1').innerText(),
    );
    expect(await card.locator('.lead').innerText()).toBe(await thread.locator('.lead').innerText());
    expect(await card.innerText()).toContain(await thread.locator('.raised .ask').innerText());
    expect(await card.locator('path.weakness').count()).toBe(1);
    expect(
      await card.locator('a[href="/forces/cleveland/pack/"]').getAttribute('href'),
    ).toBeTruthy();
    expect(
      await card.locator('a[href^="/compare/missing-children/#forces=cleveland,"]').count(),
    ).toBe(1);
  });

  test('two forces stand one above the other, and lead to where they are compared', async ({
    look,
  }) => {
    const page = await search(look, 'kent or essex custody');
    const card = page.getByRole('region', { name: 'From the record' });
    expect(await card.getByRole('heading', { level: 3 }).allInnerTexts()).toHaveLength(2);
    const compare = card.getByRole('link', { name: 'Compare them' });
    expect(await compare.getAttribute('href')).toMatch(
      /^\/compare\/custody\/#forces=(kent,essex|essex,kent)$/,
    );
  });
});

test('a council is found with its force, and the count of results says so', async ({ look }) => {
  const page = await search(look, 'middlesbrough');
  expect(await page.getByRole('status').first().innerText()).toMatch(
    /^\d+ results for “middlesbrough” and its force, below an answer$/,
  );
});

test('where nothing was found, no chart is drawn, and next door comes before the question', async ({
  look,
}) => {
  const page = await search(look, 'Kent missing children');
  const card = page.locator('#answer');
  expect(await card.locator('svg').first().isVisible()).toBe(false);
  const [first, second] = await card.locator('dt').allInnerTexts();
  expect([first, second]).toEqual([
    'Next door',
    expect.stringMatching(/^The question this raises/),
  ]);
  expect(await card.locator('dd span').first().innerText()).toMatch(/^[a-z ]+, .*\d{4}: \S/);
});

test('filler does not keep the card of a force away', async ({ look }) => {
  const page = await search(look, 'most important thing found about Kent');
  expect(await page.locator('#answer h3 a').getAttribute('href')).toBe('/forces/kent/');
});

test('a council leads to its force, with what was found in its area, or that nothing was', async ({
  look,
}) => {
  const found = async (query: string) => {
    const page = await search(look, query);
    const link = page.locator('#answer h3 a');
    return [
      await link.getAttribute('href'),
      await page.locator('#answer dt').first().innerText(),
      await page.locator('#answer dd').first().innerText(),
    ];
  };
  expect(await found('middlesbrough')).toEqual([
    '/forces/cleveland/',
    'Findings made in Middlesbrough',
    'None of its area alone is on record',
  ]);
  const [, heading, first] = await found('stockton council');
  expect([heading, first]).toEqual([
    expect.stringMatching(/^Findings made in Stockton-on-Tees: 6 of \d+, newest first$/),
    expect.stringMatching(/\d{4}$/),
  ]);
  // A force of the same name as a county comes as the force.
  expect((await found('kent'))[1]).not.toContain('Findings made in');
});

test('a council leads to the page of all that was found in its area', async ({ look }) => {
  const page = await search(look, 'stockton council');
  const way = page.locator('#answer').getByRole('link', { name: /^All \d+ findings made in/ });
  expect(await way.getAttribute('href')).toBe('/councils/stockton-on-tees/');
  const heading = await page.locator('#answer dt').first().innerText();
  expect(heading).toContain(` of ${/\d+/.exec(await way.innerText())![0]}, `);
  // Of the findings of one year, none is said to be among those of all, and what is newest stays so.
  const ofYear = await search(look, 'stockton council 2016');
  expect(await ofYear.locator('#answer dt').first().innerText()).toBe(
    'Findings made in Stockton-on-Tees in 2016',
  );
  const themes = ofYear.locator('#answer dt', { hasText: 'Themes, newest first' });
  expect(await themes.locator('+ dd').innerText()).not.toContain('2016');
});

test('the 56 days are answered with the rule and its law', async ({ look }) => {
  const page = await search(look, '56 days');
  const first = page.locator('main ol > li').first();
  expect(await first.innerText()).toMatch(
    /comments must be published within 56 days\. .* must publish them \(Police Act 1996, section 55/,
  );
});

describe('a rule is stated on a card, with its law and how to use it', () => {
  test.for([
    '56 days',
    'what is the 56-day rule',
    'the 56 day deadline',
    'when must the commissioner reply',
  ])('%s', async (query, { look }) => {
    const page = await search(look, query);
    const card = page.locator('#answer');
    expect(await card.locator('.lead').innerText()).toMatch(
      /^After the constabulary inspectorate reports on a force, comments must be published within 56 days\. .*Police Act 1996, section 55/,
    );
    expect(await card.locator('a[href^="/sources/"]').count()).toBe(1);
    expect(await card.locator('a[href="/guidance/the-56-day-response/"]').count()).toBe(1);
  });
});

describe('what is asked at large, in whatever words, leads to where it is answered', () => {
  test.for([
    ['what should I ask on Thursday', '/questions/', '/councils/'],
    ['what to ask', '/questions/', '/papers/'],
    ['what should I ask the commissioner on Thursday', '/questions/', '/councils/'],
    ['which panel did it well', '/panels/', '/panels/'],
    ['a panel that did it well', '/panels/', '/panels/'],
    ['panel to follow', '/panels/', '/panels/'],
    ['good example of a panel scrutinising police', '/panels/', '/panels/'],
    ['who was told the same in the last two years', '/themes/', '/themes/'],
  ] as const)('%s', async ([query, address, link], { look }) => {
    const page = await search(look, query);
    const card = page.locator('#answer');
    expect(await card.locator('h3 a').getAttribute('href')).toBe(address);
    expect(await card.locator(`p a[href="${link}"]`).count()).toBe(1);
    expect(await card.locator('dd a').count()).toBeGreaterThan(2);
  });

  test('and with a force to its own questions', async ({ look }) => {
    const page = await search(look, 'what should I ask kent on Thursday');
    expect(await page.locator('#answer h3 a').getAttribute('href')).toBe('/forces/kent/#ask');
  });
});

test.for([
  'forces with a weakness on missing children in the last two years',
  'who was told the same on missing children',
])(
  'forces told of a weakness lately are those of the page of the theme: %s',
  async (query, { visit }) => {
    const page = await search(visit, query);
    expect(await page.locator('#answer h3 a').getAttribute('href')).toBe(
      '/themes/missing-children/#recent-weaknesses',
    );
    const told = await page.locator('#answer dd a').allInnerTexts();
    const theme = await visit('/themes/missing-children/');
    expect(told).toEqual(
      await theme.locator('#recent-weaknesses + .force-rows > li > a').allInnerTexts(),
    );
    expect(told.length).toBeGreaterThan(1);
  },
);

test.for(['what inspectors found in Kent', 'HMICFRS Kent', 'biggest concern Kent police'])(
  'who inspected, and that it found something, asks for no more than the force does: %s',
  async (query, { look }) => {
    const page = await search(look, query);
    expect(await page.locator('#answer h3').first().innerText()).toBe('Kent Police');
  },
);

test('what somebody who is worried writes is not taken for a wrong spelling', async ({ look }) => {
  const page = await search(look, 'child being beaten');
  expect(await page.locator('main').innerText()).toContain('“child being beaten”');
});

test('a year shows what is dated in it, and says so', async ({ look }) => {
  const page = await search(look, 'cleveland missing children 2017');
  expect(await page.locator('#answer dt').first().innerText()).toBe('Found in 2017');
  expect(await page.locator('#answer dd').first().innerText()).toContain('2017');
});

test.for(['cleveland 1999', 'kent 2035', 'hartlepool 1999'])(
  'a year of which nothing can be on record is not passed over in a card: %s',
  async (query, { look }) => {
    const page = await search(look, query);
    expect(await page.locator('#answer').isVisible()).toBe(false);
  },
);

test('what a page answers word for word has no card before it', async ({ look }) => {
  const page = await search(look, 'control room briefed officers stockton');
  expect(await page.locator('#answer').isVisible()).toBe(false);
});

test('exactly what was typed has no card, and nothing typed leaves none behind', async ({
  visit,
}) => {
  const page = await search(visit, 'kent');
  expect(await page.locator('#answer').isVisible()).toBe(true);
  await searchAgain(page, '-');
  expect(await page.locator('#answer').isVisible()).toBe(false);
  const exact = await visit('/search/?q=kent&exactly=1');
  await exact.locator('main ol > li').first().waitFor();
  expect(await exact.locator('#answer').isVisible()).toBe(false);
});

describe('a worry', () => {
  test('is met with help before everything, and with no line on words that no page holds', async ({
    look,
  }) => {
    const page = await search(look, 'my daughter was assaulted zyxwvut');
    const help = page.locator('.worry');
    expect(await help.isVisible()).toBe(true);
    expect(await help.innerText()).toMatch(/999[^]*101[^]*0808 800 5000[^]*0800 1111[^]*complain/);
    const tops = await page.evaluate(() =>
      ['.worry', '[data-search="found"]'].map(
        (it) => document.querySelector(it)?.getBoundingClientRect().top ?? 0,
      ),
    );
    expect(tops[0]).toBeLessThan(tops[1] ?? 0);
    expect(await page.locator('main').innerText()).not.toContain('No page holds');
  });

  test.for(['woried about a child', 'im woried about a kid', 'help child abuse'])(
    'is met with help, also where it is misspelt: %s',
    async (query, { look }) => {
      const page = await search(look, query);
      expect(await page.locator('.worry').isVisible()).toBe(true);
    },
  );

  test('is not read into the names of themes', async ({ look }) => {
    const page = await search(look, 'domestic abuse essex');
    expect(await page.locator('.worry').isVisible()).toBe(false);
  });
});

describe('a place', () => {
  test('alone shows its force and then findings, before reports', async ({ look }) => {
    const page = await search(look, 'kent');
    const [force, ...rest] = await results(page);
    expect(force).toBe('/forces/kent/');
    expect(rest.every((address) => /^\/inspections\/[^/]+\/[^/]+\/$/.test(address))).toBe(true);
  });

  test.for([
    ['huddersfield', '/forces/west-yorkshire/'],
    ['barrow', '/forces/cumbria/'],
    ['Cardiff', '/forces/south-wales/'],
  ] as const)('%s leads to its force', async ([place, force], { look }) => {
    const page = await search(look, place);
    expect((await results(page))[0]).toBe(force);
  });

  test('its name is not read as a form of another word', async ({ look }) => {
    const page = await search(look, 'barrow');
    expect(await page.locator('main ol mark').allInnerTexts()).not.toContain('barring');
  });

  test('a postcode is told that none are looked up', async ({ look }) => {
    const page = await search(look, 'TS1 2AA');
    expect(await page.locator('.note').innerText()).toContain(
      'Postcodes are not looked up here: type your council.',
    );
  });
});

test('filters stand there before anything is typed, without the index', async ({ visit }) => {
  const page = await visit('about:blank', { viewport: { width: 1280, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  await page.locator('#kind-finding').check();
  await page.locator('main ol > li').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=&kind=finding');
  const fresh = await visit('/search/', { viewport: { width: 1280, height: 900 } });
  await fresh.locator('#kind-finding').waitFor();
  expect(asked.some((path) => path.endsWith('/facets.json'))).toBe(true);
});

test.for(['o\uFB03cers', 'o\u00ADfficers', '\uFF4F\uFF46\uFF46\uFF49\uFF43\uFF45\uFF52\uFF53'])(
  '"%s" is searched as "officers"',
  async (typed, { look }) => {
    const plain = await search(look, 'officers');
    const wanted = await results(plain);
    await searchAgain(plain, typed);
    expect(await results(plain)).toEqual(wanted);
  },
);
