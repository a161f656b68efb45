import { Packer } from 'docx';
import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AS_OF, recordOf, type Given } from '../../record/testing.ts';
import { changedSince, composePapers } from './compose.ts';
import { entryFiles } from './entries/files.ts';
import type { PaperEntry } from './entry.ts';
import { fileOf, type Ref } from './refs.ts';
import { NOTHING, type Papers } from './state.ts';
import { sidesOf } from './length.ts';
import { textOf } from './text.ts';
import { wordDocument } from './word.ts';

const SITE = 'https://lines.example';
const CORRECTED = { corrections: [{ date: '2026-11-20', what: 'The year was wrong.' }] };
const GIVEN: Given = {
  findings: {
    'hmic-kent-2016/vetting': { headline: 'Checks were late <b>', ...CORRECTED },
    'hmic-kent-2016/gone': {
      withdrawn: { date: '2026-11-21', reason: 'It was of another force.' },
    },
    'hmic-kent-2016/new-name': { formerIds: ['hmic-kent-2016/old-name'] },
  },
  questions: { asked: {} },
  panels: { 'kent-review': { outcome: undefined, takeaway: 'Ask again after a year.' } },
};

const files = (given: Given = GIVEN) =>
  entryFiles({ record: recordOf(given), site: new URL(SITE), near: () => [] });

/** Papers of some entries, as the browser puts them together. */
function papersOf(refs: readonly Ref[], fields: Partial<Papers> = {}) {
  const all = files();
  const entries = new Map(
    refs.flatMap((ref): [Ref, PaperEntry][] => {
      const entry = all.get(fileOf(ref))?.entries[ref];
      return entry ? [[ref, entry]] : [];
    }),
  );
  const papers = {
    ...NOTHING,
    begun: '2026-11-01',
    chosen: refs.map((ref) => ({ ref, note: '' })),
    ...fields,
  };
  return {
    entries,
    papers,
    document: composePapers(papers, { entries, asOf: AS_OF, site: SITE }),
  };
}
const ALL: Ref[] = [
  't.kent/vetting',
  'r.kent/vetting',
  'f.hmic-kent-2016/vetting',
  'q.asked',
  'p.kent-review',
];

describe('the files of entries', () => {
  test('hold every entry where its reference says', () => {
    for (const ref of ALL) expect(files().get(fileOf(ref))?.entries[ref], ref).toBeDefined();
  });

  test('offer what stands, a finding with its force, and nothing that was withdrawn', () => {
    const { choices } = files().get('/papers/entries/forces/kent.json')!;
    expect(choices.map(({ ref }) => ref)).toEqual([
      't.kent/vetting',
      'r.kent/vetting',
      'f.hmic-kent-2016/new-name',
      'f.hmic-kent-2016/vetting',
    ]);
  });

  test('have an entry under the name that it had before', () => {
    const { entries } = files().get('/papers/entries/inspections/hmic-kent-2016.json')!;
    expect(entries['f.hmic-kent-2016/old-name']).toEqual(entries['f.hmic-kent-2016/new-name']);
  });

  test('say of what was withdrawn that it was and why, and nothing else', () => {
    const gone = files().get('/papers/entries/inspections/hmic-kent-2016.json')!.entries[
      'f.hmic-kent-2016/gone'
    ];
    expect(gone).toMatchObject({
      isWithdrawn: true,
      lines: [],
      changes: [{ text: 'Withdrawn on 21 November 2026. It was of another force.' }],
    });
    expect(gone!.title).toMatch(/^Withdrawn: /);
  });

  test('name in their notes every source that their lines cite', () => {
    const wrong = [...files()].flatMap(([address, { entries }]) =>
      Object.entries(entries).flatMap(([ref, { lines, asked, notes }]) => {
        const pieces = [...lines.flatMap((line) => line.pieces), ...(asked?.told.flat() ?? [])];
        const known = new Set(notes.map(({ source }) => source));
        return pieces.some(({ source }) => source && !known.has(source))
          ? [`${address}: ${ref}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('papers that are put together', () => {
  test('hold everything in the chosen order, questions numbered on, then the notes', () => {
    const { document } = papersOf(ALL, { meeting: 'Panel', date: '2026-12-03' });
    expect(textOf(document, SITE).replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "Panel

      These papers, to be opened again: https://lines.example/papers/#v=1&c=5&k=1i4ysy7&m=Panel&d=2026-12-03&b=2026-11-01&e=t.kent/vetting&e=r.kent/vetting&e=f.hmic-kent-2016/vetting&e=q.asked&e=p.kent-review
      Meeting of 3 December 2026. From Lines of Enquiry, chosen and put in this order by whoever made these papers. Record as of 24 November 2026. What was found rests on numbered notes.

      What is on record

      Kent: vetting
      https://lines.example/forces/kent/vetting/
      After these papers were begun: “Checks were late <b>”: Corrected on 20 November 2026. The year was wrong.
      After these papers were begun: “Vetting of officers was out of date”: Withdrawn on 21 November 2026. It was of another force.
      Two weaknesses were recorded in July 2016 (HMIC). No answer is on record. No later report is on record.
      - 14 July 2016, HMIC, weakness: Vetting of officers was out of date [1]
      - 14 July 2016, HMIC, weakness: told below in these papers

      Questions

      1. Kent: In July 2016, ten years ago, inspectors reported that vetting of officers was out of date. Nothing later on it is recorded here. Is it still so, and how do you know?
         Evidence: 14 July 2016, HMIC, page 12 [1]
         Also ask: When did you last ask how many notices were late?
         Kent: vetting: https://lines.example/forces/kent/vetting/

      What is on record, continued

      Kent: Checks were late <b>
      https://lines.example/inspections/hmic-kent-2016/vetting/
      After these papers were begun: Corrected on 20 November 2026. The year was wrong.
      Reported 14 July 2016 · ten years ago · HMIC, Kent · no later finding linked to it here
       (HMIC, page 12) [1]
      No later finding is linked to this one here. The record was compiled in November 2026 from archived copies of public pages, mostly of the opening of each document.

      Questions, continued

      2. When did you last ask how many notices were late?
         Why ask: HMICFRS found in 2019 that notices were late. [1]
         A question for any force: vetting: https://lines.example/questions/#asked

      What panels did

      Kent: themed meeting on missing children
      https://lines.example/panels/kent-review/
      Kent and Medway Police and Crime Panel. Themed meeting. February 2017 Missing children. [1]
      To take from it: Ask again after a year.
      What came of it is not on record.
      Well documented. The minutes were read.

      Notes
      [1] A report. HMIC, 14 July 2016; read whole. https://inspectors.example/report

      If a child is at risk
      In an emergency, call 999; otherwise the police are on 101. Worried about a child? NSPCC helpline: 0808 800 5000. Childline, free for children: 0800 1111.
      Made with https://lines.example/papers/. Record as of 24 November 2026.
      "
    `);
  });

  test('have a note of the reader where it belongs, marked as one', () => {
    const chosen = [
      { ref: 'q.asked' as const, note: 'Ask this first.' },
      { ref: 't.kent/vetting' as const, note: 'Since 2016.' },
    ];
    const text = textOf(
      papersOf(['t.kent/vetting', 'q.asked'], { chosen, opening: 'For the chair.' }).document,
      SITE,
    );
    expect(text).toContain('Added note: For the chair.');
    expect(text).toContain('Added note: Since 2016.');
    expect(text).toContain('   Added note: Ask this first.');
  });

  test('tell a finding once that is of a chosen thread too, and say where', () => {
    const finding = 'f.hmic-kent-2016/new-name';
    const told = (...refs: Ref[]) => textOf(papersOf(refs).document, SITE);
    expect(told('t.kent/vetting', finding)).toContain('weakness: told below in these papers\n');
    expect(told(finding, 't.kent/vetting')).toContain('weakness: told above in these papers\n');
    expect(told('t.kent/vetting')).not.toContain('in these papers\n');
  });

  test('hold a code that opens them again, or says that their address is too long for one', () => {
    const code = (note: string) => papersOf(['q.asked'], { opening: note }).document.blocks[0];
    expect(code('')).toMatchObject({
      kind: 'code',
      address: expect.stringContaining('/papers/#v=1') as string,
      made: 'lines.example/papers/',
    });
    // What is printed is short; the whole address is where the line leads in a file, if a file can hold it.
    const tooLong = (href: unknown) => ({
      kind: 'line',
      pieces: [
        {
          text: expect.stringMatching(
            /^Made at lines\.example\/papers\/; [^.]{1,120}\.$/,
          ) as string,
          href,
        },
      ],
    });
    expect(code('long '.repeat(200))).toMatchObject(tooLong(expect.stringContaining('#v=1')));
    expect(code('longer '.repeat(400))).toMatchObject(tooLong(`${SITE}/papers/`));
  });

  test('are reckoned in sides of A4', () => {
    expect(sidesOf(papersOf(['q.asked']).document)).toBe(1);
    const long = papersOf(['q.asked'], { opening: 'Nothing but words. '.repeat(700) });
    expect(sidesOf(long.document)).toBe(3);
  });

  test('say how many of the chosen entries did not arrive', () => {
    const { papers, entries } = papersOf(['t.kent/vetting', 'q.asked']);
    const without = (...gone: Ref[]) =>
      textOf(
        composePapers(papers, {
          entries: new Map([...entries].filter(([ref]) => !gone.includes(ref))),
          asOf: AS_OF,
          site: SITE,
        }),
        SITE,
      );
    expect(without()).not.toContain('did not arrive');
    expect(without('q.asked')).toContain('One entry that was chosen did not arrive');
    expect(without('q.asked', 't.kent/vetting')).toContain('2 entries that were chosen did not');
  });

  test('say what was corrected or withdrawn after they were begun', () => {
    const refs: Ref[] = ['f.hmic-kent-2016/vetting', 'f.hmic-kent-2016/gone', 'q.asked'];
    const since = papersOf(refs);
    expect(changedSince(since.papers, since.entries)).toBe(2);
    expect(textOf(since.document, SITE)).toContain(
      'After these papers were begun: Corrected on 20 November 2026. The year was wrong.',
    );
    expect(textOf(papersOf(['t.kent/vetting']).document, SITE)).toContain(
      'After these papers were begun: “Checks were late <b>”: Corrected on 20 November 2026.',
    );
    const thread = papersOf(['t.kent/vetting'], { begun: '2026-11-22' });
    expect(textOf(thread.document, SITE)).not.toContain('Corrected');
    const later = papersOf(refs, { begun: '2026-11-22' });
    expect(changedSince(later.papers, later.entries)).toBe(0);
    expect(textOf(later.document, SITE)).toContain('Corrected on 20 November 2026.');
  });

  test('number a source once, and leave out what is not on record', () => {
    const { document } = papersOf([...ALL, 'q.nowhere']);
    expect(document.notes.map(({ source }) => source)).toEqual(['report']);
  });
});

/** All elements of a name in a document, whatever their prefix stands for. */
function all(from: XmlDocument | XmlElement, name: string): XmlElement[] {
  return from.children.flatMap((child) =>
    child instanceof XmlElement
      ? [...(child.name === name ? [child] : []), ...all(child, name)]
      : [],
  );
}

test('a Word file of them, read back, has headings, a table with room for answers, and links', async () => {
  const { document } = papersOf(ALL, { meeting: 'Panel <3 December>' });
  const file = await Packer.toArrayBuffer(wordDocument(document, new URL(SITE)));
  const parts = unzipSync(new Uint8Array(file));
  const read = parseXml(strFromU8(parts['word/document.xml']!));
  const styled = all(read, 'w:p').flatMap((paragraph) => {
    const style = all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
    return /^(Title|Heading)/.test(style) ? [`${style}: ${paragraph.text}`] : [];
  });
  expect(styled).toEqual([
    'Title: Panel <3 December>',
    'Heading1: What is on record',
    'Heading2: Kent: vetting',
    'Heading1: Questions',
    'Heading1: What is on record, continued',
    'Heading2: Kent: Checks were late <b>',
    'Heading1: Questions, continued',
    'Heading1: What panels did',
    expect.stringMatching(/^Heading2: /) as string,
    'Heading1: Notes',
    'Heading1: If a child is at risk',
  ]);
  const rows = all(read, 'w:tr').map((row) => all(row, 'w:tc').map(({ text }) => text));
  expect(rows.map((row) => row[1])).toEqual(['Answer', '', 'Answer', '']);
  expect(rows[3]![0]).toMatch(/^2\. /);
  const links = strFromU8(parts['word/_rels/document.xml.rels']!);
  expect(links).toContain('https://lines.example/forces/kent/vetting/');
});
