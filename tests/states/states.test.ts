import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, inject } from 'vitest';
import { KINDS, infoOf, type Kind } from '../../src/schemas/index.ts';
import { test } from '../site/browser.ts';
import { targetOf } from '../site/graph.ts';
import { builtPages, inDist, type BuiltPage } from '../site/pages.ts';
import { childrenOf, readXml, textIn } from '../site/xml.ts';
import { HOSTILE } from './entries.ts';

const pages = () => builtPages();
const pageAt = (address: string): BuiltPage => pages().find((page) => page.address === address)!;

/** The page on which an entry of a kind in a state is shown. */
function pagesOf(kind: Kind, state: string): BuiltPage[] {
  const { base, anchored } = infoOf(kind);
  if (anchored) return [pageAt(base)];
  const depth = base.split('/').length + (kind === 'findings' ? 1 : 0);
  return pages().filter(
    ({ address }) =>
      address.startsWith(base) &&
      address.endsWith(`-${state}/`) &&
      address.split('/').length === depth + 1,
  );
}

describe('a withdrawn entry', () => {
  test.for(KINDS)('%s: keeps its page, which says why', (kind) => {
    const [page] = pagesOf(kind, 'withdrawn');
    expect(page?.text).toContain('Withdrawn on 25 November 2026. It was about another force.');
  });

  test('is named by no page but the list of corrections, those of what is new, and pages of what was withdrawn', () => {
    const isWithdrawn = (path: string) => /-withdrawn(\/|$)/.test(path);
    const naming = pages()
      .filter(
        ({ address }) =>
          !/^\/about\/corrections\/$|\/new\/$/.test(address) && !isWithdrawn(address),
      )
      .flatMap((page) =>
        page.references
          .filter(({ element }) => element === 'a')
          .flatMap(({ value }) => targetOf(value, page) ?? [])
          .filter(({ path, fragment }) => isWithdrawn(path) || isWithdrawn(fragment))
          .map(({ path, fragment }) => `${page.address} leads to ${path}#${fragment}`),
      );
    expect(naming).toEqual([]);
  });

  test('is told as withdrawn where what is new is told, and not as added', () => {
    const { text } = pageAt('/new/');
    expect(text).toMatch(/Withdrawn: Kent Police \(withdrawn\) ?\. It was about another force\./);
    const entries = childrenOf(readXml(readFileSync(inDist('feed.xml'), 'utf8')), 'entry');
    const naming = entries.filter((entry) => entry.text.includes('(withdrawn)'));
    expect(naming.length).toBeGreaterThan(5);
    for (const entry of naming) {
      expect(textIn(entry, 'title')).toMatch(/^Withdrawn: /);
      expect(textIn(entry, 'content')).toContain('no longer stands. It was about another force.');
    }
  });

  test('is marked in what it says to machines', () => {
    const [finding] = pagesOf('findings', 'withdrawn');
    expect(finding!.jsonLd.join('')).toContain(
      '"creativeWorkStatus":"Withdrawn: It was about another force."',
    );
  });
});

describe('who else was told of a weakness on a theme', () => {
  const toldAt = (force: string) => pageAt(`/forces/${force}/elsewhere/`).text;

  test('is told of each force that was, and leads to what it was told', () => {
    expect(toldAt('kent')).toMatch(/Notices about children were slow.*Surrey.*February 2019/s);
    expect(toldAt('surrey')).toMatch(/did not say who was asked.*Kent.*March 2017, next door/s);
    const { references } = pageAt('/forces/kent/elsewhere/');
    expect(references.map(({ value }) => value)).toContain(
      '/inspections/ncpi-kent-2019/surrey-notices/',
    );
  });

  test('is not asked of a force without a weakness', () => {
    expect(toldAt('kent-renamed')).toContain('with a date is on record. That is no sign');
  });
});

describe('comments due on the reports on a force', () => {
  const text = (force: string) => pageAt(`/forces/${force}/comments/`).text;

  test('are told by the day, apart from reports of which no day can be given or that are not reached', () => {
    expect(text('kent')).toMatch(/Due (by|on or about) .*, published .*recorded/s);
    expect(text('kent')).toMatch(/Last day not known.*Due .*Not reached by the 56 days/s);
  });

  test('are not said to be due on a joint report, of which it is not established', () => {
    expect(text('kent')).toMatch(/Not established whether.*Medway: joint inspection, 2018/s);
  });

  test('are said to be due on none where none is on record', () => {
    expect(text('kent-renamed')).toContain('No report on');
  });
});

describe('what came after a year of a force', () => {
  const text = () => pageAt('/timeline/forces/kent/').text.replaceAll(/\s+/g, ' ');

  test('is told by report: one that went back, one that followed and one on the same council', () => {
    expect(text()).toContain('Inspectors went back (February 2019): improved on missing children');
    expect(text()).toContain('A report that followed (date not established): strengths on');
    expect(text()).toContain('A later report on Medway (reported 4 June 2018): four strengths.');
  });

  test('holds a report and an answer without a date under the year that they followed', () => {
    expect(text()).toMatch(
      /2017 .*Later, date not established: Child protection, return visit.*Notices about children were counted/,
    );
    expect(text()).toMatch(/Answer, date not established: The commissioner agreed/);
  });
});

describe('a force and next door', () => {
  const text = (force: string) => pageAt(`/forces/${force}/next-door/`).text;

  test('tells the newest finding of each on every theme, its kind in words, or that none is on record', () => {
    expect(text('kent')).toMatch(
      /Missing children.*Kent ?(Weakness|Progress|Strength) recorded, .*Surrey ?Weakness recorded, /s,
    );
    expect(text('kent')).toMatch(/None on record: Kent(, | and ).*Surrey/);
    expect(text('kent')).toMatch(
      /Latest grade on record.*Kent.*“Inadequate” in the newest grades/s,
    );
  });

  test('says that no force next door is on record where none is', () => {
    expect(text('kent-renamed')).toContain('No force that is on record shares a border on land');
  });
});

describe('a council', () => {
  test('has a page where a finding was made in its area, with those that stand', () => {
    const { text, references } = pageAt('/councils/medway/');
    expect(text).toMatch(/Medway ?Policed by Kent Police/);
    const led = references
      .map(({ value }) => value)
      .filter((path) => /^\/inspections\/.*\/(few|late)-notices/.test(path));
    expect(led).toContain('/inspections/ofsted-medway-2015/few-notices/');
    expect(led).toContain('/inspections/ncpi-kent-2019/late-notices/');
    expect(led.filter((path) => path.includes('-withdrawn'))).toEqual([]);
    expect(led).toHaveLength(8);
    expect(text).toContain('Twelve findings made in the area of this council, Medway Council');
  });

  test('has none where there was none, and is told so in the list', () => {
    expect(pageAt('/councils/surrey/')).toBeUndefined();
    const { text, references } = pageAt('/councils/');
    expect(text).toMatch(/Surrey County Council ?Surrey Police ?No finding made in Surrey alone/);
    const led = references.map(({ value }) => value).filter((path) => /^\/councils\/./.test(path));
    expect(led).toEqual(['/councils/medway/', '/councils/thanet/']);
  });

  test('keeps its page when all that was found in its area was withdrawn', () => {
    const { text, references } = pageAt('/councils/thanet/');
    expect(text).toContain('the area of this council, Thanet District Council, was withdrawn');
    expect(references.map(({ value }) => value)).toContain('/forces/kent/');
  });
});

test('a thread without a finding tells what was found on a theme near to it', () => {
  const { text, references } = pageAt('/forces/kent/silent-theme/');
  expect(text).toMatch(/A theme near to this one: missing children ?, .*: \S/);
  expect(references.map(({ value }) => value)).toContain('/forces/kent/missing-children/');
});

describe('a renamed entry is found under its old address', () => {
  test.for([
    ['/forces/former-kent/', '/forces/kent-renamed/'],
    ['/forces/former-kent/map.svg', '/forces/kent-renamed/map.svg'],
    ['/timeline/forces/former-kent/', '/timeline/forces/kent-renamed/'],
    ['/themes/former-missing-children/', '/themes/missing-children-renamed/'],
    ['/forces/kent/former-missing-children/', '/forces/kent/missing-children-renamed/'],
    ['/forces/former-kent/missing-children/', '/forces/kent-renamed/missing-children/'],
    ['/inspections/former-ncpi-kent-2019/', '/inspections/ncpi-kent-2019-renamed/'],
    [
      '/inspections/hmic-kent-2019/late-notices/',
      '/inspections/ncpi-kent-2019/late-notices-renamed/',
    ],
    ['/sources/former-report/', '/sources/report-renamed/'],
    ['/guidance/former-asking/', '/guidance/asking-renamed/'],
    ['/panels/former-surrey-roads/', '/panels/surrey-roads-renamed/'],
    ['/responses/former-kent-plan/', '/responses/kent-plan-renamed/'],
  ])('%s', async ([from, to]) => {
    const answer = await fetch(`${inject('site')}${from}`);
    expect(answer.status).toBe(200);
    expect(new URL(answer.url).pathname).toBe(to);
  });

  test.for([
    ['/questions/', 'former-notices-late'],
    ['/glossary/', 'former-notice'],
    ['/timeline/', 'former-review-announced'],
  ])('%s#%s, which no server sees', ([address, anchor]) => {
    expect(pageAt(address!).ids).toContain(anchor);
  });
});

describe('a corrected entry', () => {
  test.for(KINDS)('%s: says what was put right', (kind) => {
    const [page] = pagesOf(kind, 'renamed');
    expect(page?.text).toContain('Corrected on 26 November 2026. It named another council.');
  });

  test('is on the list of corrections, whatever its kind', () => {
    const { references } = pageAt('/about/corrections/');
    for (const kind of KINDS)
      expect(references.map(({ value }) => value)).toContainEqual(
        expect.stringMatching(new RegExp(`^${infoOf(kind).base}.*-renamed/?$`)),
      );
  });
});

describe('text that would do harm is text', () => {
  test.for(KINDS)('%s', (kind) => {
    const [page] = pagesOf(kind, 'hostile');
    // A short field has room for the beginning alone.
    expect(page?.text).toContain(HOSTILE.slice(0, 25));
  });

  test('no page has a script that was written in the content', () => {
    const scripts = pages().flatMap((page) => page.scripts.filter((src) => src === null));
    expect(scripts).toEqual([]);
  });

  test('in a feed that can be read', () => {
    const feed = readXml(readFileSync(inDist('themes', 'missing-children', 'feed.xml'), 'utf8'));
    const titles = childrenOf(feed, 'entry').map((entry) => textIn(entry, 'title'));
    expect(titles).toContainEqual(expect.stringContaining(HOSTILE.slice(0, 25)));
  });
});

describe('what has no date says so', () => {
  test.for([
    ['/inspections/peel-kent-2021-22/', 'The page shows no day.'],
    ['/inspections/peel-kent-2021-22/undated/', 'Date not established (PEEL 2021/22)'],
    ['/responses/undated-answer/', 'Date not established'],
    ['/panels/surrey-roads/', 'The date is not shown.'],
    ['/sources/report-two/', 'Date not established'],
  ])('%s', ([address, words]) => {
    expect(pageAt(address!).text).toContain(words);
  });
});

describe('the data tell the state of an entry', () => {
  const rowsOf = (table: string) =>
    csvParse(readFileSync(inDist('data', 'csv', `${table}.csv`), 'utf8').replace(/^\uFEFF/, ''));

  test.for(KINDS)('%s: withdrawn, corrected and renamed', (kind) => {
    const rows = rowsOf(kind);
    const withdrawn = rows.filter(({ withdrawn_reason }) => withdrawn_reason !== '');
    expect(withdrawn.map(({ id }) => id)).toContainEqual(expect.stringMatching(/-withdrawn$/));
    for (const { withdrawn_date, withdrawn_reason } of withdrawn)
      expect([withdrawn_date, withdrawn_reason]).toEqual([
        '2026-11-25',
        'It was about another force.',
      ]);
    const own = (table: string) => rowsOf(table).filter((row) => row['kind'] === kind);
    expect(own('corrections')).toContainEqual(
      expect.objectContaining({
        entry: expect.stringMatching(/-renamed$/) as string,
        date: '2026-11-26',
        what: 'It named another council.',
      }),
    );
    expect(own('formerIds').map((row) => Object.values(row).join())).toContainEqual(
      expect.stringMatching(/-renamed,1,./),
    );
  });

  test.for([
    ['inspections', 'peel-kent-2021-22', 'published'],
    ['findings', 'peel-kent-2021-22/undated', 'date'],
    ['responses', 'undated-answer', 'date'],
    ['sources', 'report-two', 'published'],
  ] as const)('%s: %s has no %s, and none is made up', ([table, id, column]) => {
    expect(rowsOf(table).find((row) => row['id'] === id)).toMatchObject({ [column]: '' });
    const record = JSON.parse(
      readFileSync(inDist('data', 'lines-of-enquiry.json'), 'utf8'),
    ) as Record<string, { id: string }[]>;
    expect(record[table]!.find((one) => one.id === id)).toMatchObject({ [column]: null });
  });
});
