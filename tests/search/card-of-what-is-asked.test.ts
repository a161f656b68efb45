import { describe, expect } from 'vitest';
import { test } from '../site/browser.ts';
import { search } from './search-page.ts';

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
    const lines = await force.locator('.course li').evaluateAll((items) =>
      items.map((item) => ({
        told: item.querySelector('a')!.textContent,
        isAbove: item.textContent.trim().endsWith('(above)'),
      })),
    );
    // The page names a report alone where its judgement stands above the account.
    expect(told.map((line, at) => (lines[at]?.isAbove ? line.split(': ')[0] : line))).toEqual(
      lines.map((line) => line.told),
    );
    expect(lines.filter(({ isAbove }) => isAbove)).toHaveLength(2);
    expect(told.length).toBeGreaterThan(5);
    const lead = await page.locator('#answer .lead').innerText();
    expect(lead).toMatch(
      /^“Inadequate” in the newest grades: yes in child protection .*\. No in PEEL .*\. An earlier “inadequate” on record in PEEL: 27 September 2019, .*\. Latest grade on record for protecting vulnerable people: /,
    );
  });

  test('is said to be on no record where it is not, with the latest grade and its date', async ({
    visit,
  }) => {
    for (const query of ['is kent inadequate', 'kent failing', 'kent special measures']) {
      const page = await search(visit, query);
      expect(await page.locator('#answer .lead').innerText(), query).toMatch(
        /^No judgement of “inadequate”, cause of concern or enhanced monitoring of Kent Police is on record\. Latest grade on record for protecting vulnerable people: .*\d{4} \(.*\)\. The later report \(.*\d{4}\) gave none recorded here; of the force as a whole: /,
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

test('from a year on, what befell a force begins with what was found then', async ({ look }) => {
  for (const query of [
    'Cleveland 2016',
    'Cleveland 2016 what happened next',
    'what happened in cleveland in 2016',
    'did anything change after the 2016 letter cleveland',
  ]) {
    const page = await search(look, query);
    const card = page.locator('#answer');
    expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe(
      'Cleveland Police: 2016, and what is on record after it',
    );
    expect(await card.locator('.lead').innerText()).toMatch(/On record of 2016 about Cleveland: /);
    expect(await card.locator('dt').allInnerTexts()).toEqual([
      'After it, in short',
      'Found in 2016: 5 of 7',
      'The force as a whole, from 2016 on',
      'Answers to that, and later findings linked to it: 4 of 9',
      'Weaknesses recorded later on the same themes, newest first',
    ]);
    expect(await card.locator('dd').first().innerText()).toMatch(
      /^All seven weaknesses were answered/,
    );
    expect(await card.locator('dd span').first().innerText()).toContain('2016');
  }
});

describe('when an answer is due', () => {
  test.for([
    'when is our answer due Kent',
    'Kent 56 days',
    'response due Kent',
    'how long does the kent commissioner have to comment',
  ])(
    'is told of each report of the force, with whether one is on record: %s',
    async (query, { look }) => {
      const page = await search(look, query);
      const card = page.locator('#answer');
      expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe(
        'Kent Police: comments due within 56 days',
      );
      const dates = await card.locator('dd span').allInnerTexts();
      expect(dates.length).toBeGreaterThan(2);
      for (const date of dates)
        expect(date).toMatch(
          /^due (by|on or about|at the latest by|at the latest on or about) \d.*; (?:no comments are recorded here|an answer .*recorded|answers .*recorded|comments .*recorded)/,
        );
      expect(await card.locator('a[href="/guidance/the-56-day-response/"]').count()).toBe(1);
    },
  );
});

test('when an answer is due is told by its rule where no force is named', async ({ look }) => {
  const page = await search(look, 'when is the response due');
  expect(await page.locator('#answer').innerText()).toMatch(/within 56 days.*Police Act 1996/s);
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
    expect(await card.locator('h3 a').getAttribute('href')).toBe(
      '/themes/missing-children/panels/',
    );
    const lines = await card.locator('dd').allInnerTexts();
    expect(lines[1]).toMatch(/^To take from it: /);
    expect(lines.at(-1)).toMatch(/^What came of it: /);
    const titles = await card.locator('dd a').count();
    const ends = lines.filter((line) => line.startsWith('What came of it: '));
    expect(ends, 'one of each panel').toHaveLength(titles);
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

test.for(['special measures', 'which forces are inadequate'])(
  'which forces are monitored or inadequate is told of each, with when and by which report: %s',
  async (query, { look }) => {
    const page = await search(look, query);
    const card = page.locator('#answer');
    expect(await card.locator('dt').allInnerTexts()).toEqual([
      'Monitoring or a cause of concern, with no end on record',
      'Inadequate in the newest grades',
    ]);
    for (const line of await card.locator('dd').allInnerTexts()) expect(line).toMatch(/\d{4}/);
  },
);

test.for([
  ['who else got the same criticism as Kent', 'who else was told of a weakness within two years'],
  ['when must the PCC reply to the report in Kent', 'comments due within 56 days'],
] as const)(
  'what is asked of a force is answered beside a word that says nothing: %s',
  async ([query, title], { look }) => {
    const page = await search(look, query);
    expect(await page.locator('#answer h3').innerText()).toBe(`Kent Police: ${title}`);
  },
);

test.for(['kent next door', 'compare kent with its neighbours', 'how do we compare kent'])(
  'a force beside those next door is told by their latest grades, with all themes a step away: %s',
  async (query, { look }) => {
    const card = (await search(look, query)).locator('#answer');
    expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe('Kent and next door');
    const told = await card.locator('dd').allInnerTexts();
    expect(told.map((it) => it.split(/[ ,]/)[0])).toEqual([
      'Kent',
      'Metropolitan',
      'Surrey',
      'Sussex',
    ]);
    expect(await card.locator('p a[href="/forces/kent/next-door/"]').count()).toBe(1);
  },
);

test.for([
  'what happened in Cleveland after the Ofsted letter',
  'Cleveland ofsted letter of 2016',
  'cleveland wilshaw letter what came of it',
  'letter cleveland 2016',
])('what came after the letter of 2016 is told from that year on: %s', async (query, { look }) => {
  const card = (await search(look, query)).locator('#answer');
  expect(await card.locator('.lead').innerText()).toMatch(
    /^Cleveland is among the forces recorded under Ofsted's letter published on /,
  );
  expect(await card.locator('dt').allInnerTexts()).toEqual([
    'After it, in short',
    'Found in 2016: 5 of 7',
    'The force as a whole, from 2016 on',
    'Answers to that, and later findings linked to it: 4 of 9',
    'Weaknesses recorded later on the same themes, newest first',
  ]);
  expect(await card.locator('h3 a').getAttribute('href')).toBe(
    '/timeline/forces/cleveland/#in-2016',
  );
});

test.for([
  [
    'Stockton 2016 Ofsted police',
    'Cleveland Police, the force of Stockton-on-Tees Borough Council',
  ],
  ['how have other panels handled missing children', 'Panels that took up missing children'],
  ['Kent commissioner website', 'Kent Police: who answers for it'],
] as const)(
  'a card is shown although a page may hold all words: %s',
  async ([query, title], { look }) => {
    const card = (await search(look, query)).locator('#answer');
    expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe(title);
  },
);

test.for(["what's wrong with Kent police", "what's gone wrong in Kent", 'biggest worry Kent'])(
  'what is wrong asks for the card of the force: %s',
  async (query, { look }) => {
    const page = await search(look, query);
    expect(await page.locator('#answer h3').first().innerText()).toBe('Kent Police');
  },
);

test.for([
  'which other forces were criticised about missing children',
  'forces criticised for missing children',
])('who was criticised is who was told of a weakness: %s', async (query, { look }) => {
  const page = await search(look, query);
  expect(await page.locator('#answer h3 a').getAttribute('href')).toBe(
    '/themes/missing-children/#recent-weaknesses',
  );
});

test.for([
  "has Kent's commissioner answered the inspection",
  'has our commissioner answered Lincolnshire',
])('whether somebody answered is told by report: %s', async (query, { look }) => {
  const page = await search(look, query);
  expect(await page.locator('#answer h3').first().innerText()).toMatch(
    / Police: comments due within 56 days$/,
  );
});

test.for(['recent changes', 'Kent latest news'])(
  'what is new, in other words: %s',
  async (query, { look }) => {
    const page = await search(look, query);
    expect(await page.locator('#answer h3 a').getAttribute('href')).toMatch(/new\/$/);
  },
);

test.for([
  ['County Durham', 'Durham Constabulary'],
  ['Caerdydd', 'South Wales Police'],
  ['Sir Benfro', 'Dyfed-Powys Police'],
  ['Wrecsam', 'North Wales Police'],
] as const)('a place by another name leads to its force: %s', async ([place, force], { look }) => {
  const page = await search(look, place);
  expect(await page.locator('#answer h3').first().innerText()).toContain(force);
});

test.for([
  'who else was criticised on domestic abuse like Kent',
  'forces told the same as Kent domestic abuse',
])(
  'who else was told of a theme is told on the card of the thread: %s',
  async (query, { look }) => {
    const card = (await search(look, query)).locator('#answer');
    expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe(
      'Kent: children and domestic abuse',
    );
    const others = card
      .locator('dt', { hasText: 'Who else was told of a weakness' })
      .locator('+ dd');
    expect(await others.innerText()).toMatch(
      /^Within two years of the last one here: .+\(.*\d{4}\)/,
    );
    expect(await others.locator('a').getAttribute('href')).toBe(
      '/forces/kent/elsewhere/#domestic-abuse',
    );
  },
);

test.for(['latest reports', 'newest inspection reports', 'last inspection'])(
  'at large, reports are the newest reports: %s',
  async (query, { look }) => {
    const page = await search(look, query);
    expect(await page.locator('#answer h3 a').getAttribute('href')).toBe('/inspections/');
    const [first] = await page
      .locator('#answer dd a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const all = await look('/inspections/');
    expect(await all.locator('main ol a').first().getAttribute('href')).toBe(first);
  },
);

test.for(['what is the latest', 'what has been published recently'])(
  'at large, the newest is what is new: %s',
  async (query, { look }) => {
    const page = await search(look, query);
    expect(await page.locator('#answer h3 a').getAttribute('href')).toBe('/new/');
  },
);

test.for(['what happened next', 'next door', 'what grade did it get'])(
  'what is told force by force asks for a force where none is named: %s',
  async (query, { look }) => {
    const card = (await search(look, query)).locator('#answer');
    expect(await card.getByRole('heading', { level: 3 }).innerText()).toBe('Which force?');
    expect(await card.getByRole('link', { name: 'Find your force by council' }).count()).toBe(1);
  },
);
