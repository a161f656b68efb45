import { expect, test } from 'vitest';
import { recordOf, the, type Given } from '../../record/testing.ts';
import { atomText, feedOf, jsonFeedText } from './feed.ts';

const SITE = {
  name: 'Lines of Enquiry',
  tag: 'tag:enquiry.example,2026:',
  site: new URL('https://enquiry.example/'),
  articles: new Map([
    [
      'asking',
      '<p class="a" data-x="1">It <a href="/themes/vetting/">was</a> said <span class="cite">(<a href="#report">HMIC</a>)</span>.</p>' +
        '<svg><title>Mark</title></svg><script>alert(1)</script>',
    ],
  ]),
};
const ENTRY = 'hmic-kent-2016/vetting';

/** What the feed of a record tells newest first, up to what every record of a test holds. */
function told(given: Given, count: number) {
  return feedOf(recordOf(given), SITE).items.slice(0, count);
}

test('a finding with its dateline, its source and its place, under an id of its own', () => {
  const [item] = told({ findings: { [ENTRY]: { added: '2026-12-01' } } }, 1);
  expect(item).toEqual({
    id: 'tag:enquiry.example,2026:findings/hmic-kent-2016/vetting',
    title: 'Finding: Vetting of officers was out of date',
    address: 'https://enquiry.example/inspections/hmic-kent-2016/vetting/',
    html:
      '<p>Reported 14 July 2016\u00a0· HMIC, Kent\u00a0· no later finding linked to it here</p>\n' +
      '<p>Source: <a href="https://enquiry.example/sources/report/">A report</a>, HMIC, page 12</p>',
    published: '2026-12-01',
    updated: '2026-12-01',
    tags: ['Vetting', 'Kent Police'],
  });
});

test('an article is told whole, with full addresses and without what only our pages can draw', () => {
  const [item] = told({ guidance: { asking: { added: '2026-12-01', description: 'How to.' } } }, 1);
  expect(item?.html).toBe(
    '<p>How to.</p>\n<p>It <a href="https://enquiry.example/themes/vetting/">was</a> said ' +
      '<span>(<a href="https://enquiry.example/guidance/asking/#report">HMIC</a>)</span>.</p>',
  );
});

test('a renamed entry keeps its id', () => {
  const [item] = told({ events: { b: { added: '2026-12-01', formerIds: ['a'] } } }, 1);
  expect(item?.id).toBe('tag:enquiry.example,2026:events/a');
});

test('a correction is told on its day, and the entry has changed on it', () => {
  const corrections = [{ date: '2026-12-02', what: 'The year was 2021.' }];
  const [corrected, added] = told({ events: { a: { added: '2026-12-01', corrections } } }, 2);
  expect(corrected).toMatchObject({
    id: 'tag:enquiry.example,2026:corrections/2026-12-02',
    title: 'Corrections of 2 December 2026',
    address: 'https://enquiry.example/new/#d2026-12-02',
    html: '<p>The year was 2021.</p><ul><li><a href="https://enquiry.example/timeline/#a">A review of missing children was announced.</a></li></ul>',
  });
  expect(added).toMatchObject({ published: '2026-12-01', updated: '2026-12-02' });
});

test('of a correction made in very many entries some are named', () => {
  const corrections = [{ date: '2026-12-02', what: 'The year was 2021.' }];
  const events = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`e${at}`, { corrections }]),
  );
  const [item] = told({ events }, 1);
  expect(item?.html.match(/<li><a/g)).toHaveLength(20);
  expect(item?.html).toContain('<li>and 10 more</li>');
});

test('a withdrawn entry is told as withdrawn, and no longer as new', () => {
  const withdrawn = { date: '2026-12-02', reason: 'It was of another force.' };
  const items = feedOf(recordOf({ events: { a: { withdrawn } } }), SITE).items;
  expect(
    items.filter(({ id }) => id.includes('events/')).map(({ id, html }) => [id, html]),
  ).toEqual([
    [
      'tag:enquiry.example,2026:events/a/withdrawn',
      '<p>The event “A review of missing children was announced.” no longer stands. It was of another force.</p>',
    ],
  ]);
});

test('the feed of a force holds what is about it, under an id and an address of its own', () => {
  const record = recordOf({ forces: { kent: {}, surrey: {} }, findings: { [ENTRY]: {} } });
  const { id, title, base, home, items } = feedOf(record, SITE, the(record.forces, 'surrey'));
  expect({ id, title, base, home, items: items.map((item) => item.title) }).toEqual({
    id: 'tag:enquiry.example,2026:feed/forces/surrey/',
    title: 'Surrey Police: what is new on the record',
    base: 'https://enquiry.example/forces/surrey/',
    home: 'https://enquiry.example/forces/surrey/new/',
    items: ['Force: Surrey Police'],
  });
});

test('a feed ends where there is no more room', () => {
  const what = 'A sentence about what happened. '.repeat(7).trim();
  const body = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`e${at}`, { what }]));
  expect(feedOf(recordOf({ events: body }), SITE).items).toHaveLength(40);
  const record = recordOf({ events: body });
  for (const event of record.published.events) event.html = `<p>${'word '.repeat(1000)}</p>`;
  const feed = feedOf(record, SITE);
  expect(feed.items.length).toBeLessThan(40);
  expect(feed.subtitle).toContain(
    `These are the newest ${feed.items.length}; what is older is told at https://enquiry.example/new/.`,
  );
  expect(Buffer.byteLength(atomText(feed))).toBeLessThan(100_000);
  expect(Buffer.byteLength(jsonFeedText(feed))).toBeLessThan(100_000);
});

test('what would be markup is text', () => {
  const what = 'A < B & "C" </content> was said.';
  const feed = feedOf(recordOf({ events: { a: { added: '2026-12-01', what } } }), SITE);
  expect(atomText(feed)).toContain(
    '<title>Timeline: A &lt; B &amp; &quot;C&quot; &lt;/content&gt; was said.</title>',
  );
  expect(feed.items[0]?.html).toContain('A &lt; B &amp; &quot;C&quot; &lt;/content&gt; was said.');
});
