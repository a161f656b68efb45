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

test('a grade is told with its date, and never as what a force is now', async ({ look }) => {
  const page = await search(look, 'is essex police outstanding');
  const lead = await page.locator('#answer .lead').innerText();
  expect(lead).toMatch(
    /^Latest grade on record for protecting vulnerable people: .*\d{4} \(.*\)\./,
  );
});

describe('what befell a force as a whole', () => {
  test.for([
    'what happened after cleveland failed',
    'is cleveland still in special measures',
    'cleveland engage',
    'cleveland inadequate',
    'how did cleveland improve',
    'cleveland what happened next',
  ])('is one account, the same as on its page: %s', async (query, { visit }) => {
    const page = await search(visit, query);
    const told = await page.locator('#answer dd a').allInnerTexts();
    const force = await visit('/forces/cleveland/');
    expect(told).toEqual(await force.locator('.course li > a').allInnerTexts());
    expect(told.length).toBeGreaterThan(5);
    const lead = await page.locator('#answer .lead').innerText();
    expect(lead).toMatch(
      /^“Inadequate” on record: in the newest child protection grades .*; not in the newest PEEL grades .*; last .*\. Latest grade on record for protecting vulnerable people: /,
    );
  });

  test('is said to be on no record where it is not, with the latest grade and its date', async ({
    visit,
  }) => {
    for (const query of ['is kent inadequate', 'kent failing', 'kent special measures']) {
      const page = await search(visit, query);
      expect(await page.locator('#answer .lead').innerText(), query).toMatch(
        /^No judgement of “inadequate”, cause of concern or enhanced monitoring of Kent Police is on record\. Latest grade on record for protecting vulnerable people: .*\d{4} \(.*\)\. The later report \(.*\d{4}\) gave none that is on record; of the force as a whole: /,
      );
      expect(await page.locator('#answer dt').allInnerTexts(), query).toEqual([
        'Newest weaknesses, and what is on record after each',
        'Answers on record, newest first',
      ]);
    }
    const force = await visit('/forces/kent/');
    expect(await force.locator('.course').count()).toBe(0);
  });
});

test('who else was told the same as a force is told by theme, and each was told something of its own', async ({
  look,
}) => {
  for (const query of ['who else was told the same as lincolnshire', 'lincolnshire other forces']) {
    const page = await search(look, query);
    const card = page.locator('#answer');
    expect(await card.getByRole('heading', { level: 3 }).innerText(), query).toBe(
      'Lincolnshire Police: who else was told of a weakness within two years',
    );
    expect(await card.locator('dd').count(), query).toBeGreaterThan(3);
  }
});

test('how to cite is told with the findings of a force, each with its source, or at large', async ({
  look,
}) => {
  const page = await search(look, 'cite kent findings in the minutes');
  const card = page.locator('#answer');
  expect(await card.locator('h3').innerText()).toBe(
    'Kent Police: findings to cite in minutes or a report',
  );
  const [finding, source] = await card.locator('dd').allInnerTexts();
  expect(source).toMatch(/^Source: .+, .+\.$/);
  expect(await card.getByRole('link', { name: finding! }).getAttribute('href')).toMatch(/#cite$/);
  const atLarge = await search(look, 'how do i cite a finding in minutes');
  expect(await atLarge.locator('#answer h3').innerText()).toBe(
    'How to cite a finding in minutes or a report',
  );
});

test('a council is found with its force, and the count of results says so', async ({ look }) => {
  const page = await search(look, 'middlesbrough');
  expect(await page.getByRole('status').first().innerText()).toMatch(
    /^\d+ results for “middlesbrough” and its force, below an answer$/,
  );
});

test('from a year on, what befell a force begins with what was found then', async ({ look }) => {
  for (const query of ['Cleveland 2016 what happened next', 'what happened in cleveland in 2016']) {
    const page = await search(look, query);
    const card = page.locator('#answer');
    expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe(
      'Cleveland Police: 2016, and what is on record after it',
    );
    expect(await card.locator('.lead').innerText()).toMatch(/^On record of 2016 about Cleveland: /);
    expect(await card.locator('dt').allInnerTexts()).toEqual([
      'Found in 2016',
      'Answers to that, and later findings tied to it',
      'The force as a whole, from 2016 on',
    ]);
    expect(await card.locator('dd span').first().innerText()).toContain('2016');
  }
});

describe('when an answer is due', () => {
  test.for(['when is our answer due Kent', 'Kent 56 days', 'response due Kent'])(
    'is told of each report of the force, with whether one is on record: %s',
    async (query, { look }) => {
      const page = await search(look, query);
      const card = page.locator('#answer');
      expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe(
        'Kent Police: answers due within 56 days',
      );
      const dates = await card.locator('dd span').allInnerTexts();
      expect(dates.length).toBeGreaterThan(2);
      for (const date of dates)
        expect(date).toMatch(
          /^due (by|on or about) \d.*; (?:(?:no|an) answer .*on record|on record is only the account of )/,
        );
      expect(await card.locator('a[href="/guidance/the-56-day-response/"]').count()).toBe(1);
    },
  );
});

describe('what is new', () => {
  test.for([
    ['what is new in Kent', '/forces/kent/new/'],
    ['Kent since last month', '/forces/kent/new/'],
    ['new since October', '/new/'],
  ] as const)('says first what is dated newest: %s', async ([query, address], { visit }) => {
    const page = await search(visit, query);
    const card = page.locator('#answer');
    expect(await card.locator('h3 a').getAttribute('href')).toBe(address);
    const lead = await card.locator('.lead').innerText();
    expect(lead).toMatch(/ dated since \d.* on record/);
    expect(await card.locator('dd').first().innerText()).toMatch(/\d{4}; on this record since /);
    const own = await visit(address);
    expect(await own.locator('.lead').innerText()).toBe(lead);
  });

  test('of New Forest is no question', async ({ look }) => {
    const page = await search(look, 'new forest');
    expect(await page.locator('#answer h3').innerText()).toContain('New Forest');
  });
});

test.for([
  'panel missing children',
  'panels missing children',
  'panel that did well missing children',
])(
  'a panel with a theme: panels that took it up, with what came of it: %s',
  async (query, { look }) => {
    const page = await search(look, query);
    const card = page.locator('#answer');
    expect(await card.locator('h3 a').getAttribute('href')).toBe('/panels/#missing-children');
    const lines = await card.locator('dd').allInnerTexts();
    expect(lines.length).toBeGreaterThan(1);
    for (const [at, line] of lines.entries())
      if (at % 2) expect(line).toMatch(/^What came of it: /);
  },
);

test.for([
  ['information sharing 2015 2017', /201[567]/],
  ['who else was told Lincolnshire information sharing 2016', /2016/],
] as const)(
  'a theme with years: who was told of a weakness then: %s',
  async ([query, year], { look }) => {
    const page = await search(look, query);
    const card = page.locator('#answer');
    expect(await card.locator('h3 a').getAttribute('href')).toBe('/themes/information-sharing/');
    expect(await card.locator('.lead').innerText()).toContain(
      'Each was told something of its own.',
    );
    const dates = await card.locator('dd span').allInnerTexts();
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date).toMatch(year);
  },
);

test('a theme in a year without a weakness says so', async ({ look }) => {
  const page = await search(look, 'information sharing 1999');
  expect(await page.locator('#answer dd').allInnerTexts()).toEqual([
    'No weakness on this theme is on record of that time.',
  ]);
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

test('a council leads to its force, with what names the council, or that nothing does', async ({
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
    'Findings that name Middlesbrough',
    'None on record',
  ]);
  const [, heading, first] = await found('stockton council');
  expect([heading, first]).toEqual([
    'Findings that name Stockton-on-Tees',
    expect.stringMatching(/\d{4}$/),
  ]);
  // A force of the same name as a county comes as the force.
  expect((await found('kent'))[1]).not.toContain('Findings that name');
});

test('the 56 days are answered with the rule and its law', async ({ look }) => {
  const page = await search(look, '56 days');
  const first = page.locator('main ol > li').first();
  expect(await first.innerText()).toMatch(
    /comments must be published within 56 days\. .* must publish them \(Police Act 1996, section 55/,
  );
});

describe('a rule is stated on a card, with its law and how to use it', () => {
  test.for(['56 days', 'what is the 56-day rule', 'the 56 day deadline'])(
    '%s',
    async (query, { look }) => {
      const page = await search(look, query);
      const card = page.locator('#answer');
      expect(await card.locator('.lead').innerText()).toMatch(
        /^After the constabulary inspectorate reports on a force, comments must be published within 56 days\. .*Police Act 1996, section 55/,
      );
      expect(await card.locator('a[href^="/sources/"]').count()).toBe(1);
      expect(await card.locator('a[href="/guidance/the-56-day-response/"]').count()).toBe(1);
    },
  );
});

describe('what is asked at large, in whatever words, leads to where it is answered', () => {
  test.for([
    ['what should I ask on Thursday', '/questions/', '/councils/'],
    ['what to ask', '/questions/', '/papers/'],
    ['what should I ask the commissioner on Thursday', '/questions/', '/councils/'],
    ['which panel did it well', '/panels/', '/panels/'],
    ['a panel that did it well', '/panels/', '/panels/'],
    ['panel to follow', '/panels/', '/panels/'],
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

test('a year shows what is dated in it', async ({ look }) => {
  const page = await search(look, 'cleveland missing children 2017');
  expect(await page.locator('#answer dd').first().innerText()).toContain('2017');
});

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
