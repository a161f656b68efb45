import { describe, expect, test } from 'vitest';
import { packOf, type Pack } from '../../record/index.ts';
import { recordOf, the, type Given } from '../../record/testing.ts';
import { sideOne } from './side-one.ts';
import { onPaper } from './question-on-paper.ts';
import { sideTwo } from './side-two.ts';

const SITE = new URL('https://lines.example');

function packFor(given: Given): Pack {
  const record = recordOf(given);
  return packOf(the(record.forces, 'kent'), record, []);
}

/** A record of so many themes, each with a finding of its own report and source. */
function many(count: number, fields: object = {}, words = (id: string) => id): Given {
  const ids = Array.from({ length: count }, (_, at) => `t${at}`);
  const each = <T>(make: (id: string) => T) => Object.fromEntries(ids.map((id) => [id, make(id)]));
  return {
    sources: { report: {}, ...each((id) => ({ title: words(`Report ${id}`) })) },
    themes: each((id) => ({ name: words(`Theme ${id}`) })),
    inspections: each((id) => ({ source: id, published: '2025-01-10' })),
    findings: Object.fromEntries(
      ids.map((id) => [`${id}/f`, { theme: id, source: id, date: '2025-01-10', ...fields }]),
    ),
  };
}
const LONG = (id: string) => `${id} ${'Llanfairpwllgwyngyll and so on '.repeat(7)}end`;

describe('the first side', () => {
  test('holds all threads where there are few', () => {
    const { rows, left, leftInWords } = sideOne(packFor(many(4)), SITE);
    expect(rows).toHaveLength(4);
    expect(left).toEqual([]);
    expect(leftInWords).toBe('');
  });

  test('says how many did not fit, which, and where they are', () => {
    const { rows, left, leftInWords } = sideOne(packFor(many(30)), SITE);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length + left.length).toBe(30);
    expect(leftInWords).toContain(`${left.length} more themes have findings that did not fit here`);
    expect(leftInWords).toContain('theme t29');
    expect(leftInWords).toMatch(/All are at lines\.example\/forces\/kent\/$/);
  });

  test('has fewer threads where they take more room', () => {
    const short = sideOne(packFor(many(30)), SITE).rows.length;
    const long = sideOne(packFor(many(30, {}, LONG)), SITE).rows.length;
    expect(long).toBeLessThan(short);
  });

  test('has all of them in a file that is no sheet', () => {
    expect(sideOne(packFor(many(30)), SITE, Infinity).rows).toHaveLength(30);
  });

  test('numbers each source once, with the address of the original', () => {
    const { notes, rows, numbers } = sideOne(packFor(many(3)), SITE);
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(rows.map(({ source }) => numbers.get(source))).toEqual([1, 2, 3]);
    expect(notes[0]!.shown).toBe('inspectors.example/report');
  });

  test('says in a note whose words a newspaper reports, and beside a question by whose account', () => {
    const pack = packFor({
      ...many(1),
      sources: { report: {}, t0: { publisher: 'KentOnline', kind: 'news', published: '2025-02' } },
    });
    const { notes } = sideOne(pack, SITE);
    expect(notes[0]!.words).toContain('KentOnline, February 2025, reporting HMIC; ');
    expect(sideTwo(pack, sideOne(pack, SITE), SITE).questions[0]!.evidence[0]!.text).toBe(
      '10 January 2025, HMICFRS, according to KentOnline, page 12',
    );
  });

  test('gives our page on a source whose address is not known or too long to type', () => {
    const source = (address: string | null) =>
      sideOne(packFor({ ...many(1), sources: { report: {}, t0: { address } } }), SITE).notes[0];
    expect(source(null)).toMatchObject({
      href: '/sources/t0/',
      shown: 'lines.example/sources/t0/',
    });
    expect(source(`https://a.example/${'x'.repeat(300)}`)!.href).toBe('/sources/t0/');
  });

  test('says that nothing is on record of a silent force, and leaves room for notes', () => {
    const { latest, rows, answers, silence, lines } = sideOne(packFor({ inspections: {} }), SITE);
    expect({ latest, rows, answers }).toEqual({ latest: undefined, rows: [], answers: [] });
    expect(silence).toBe(
      'No finding about Kent Police is on record. No report on this force is on record. That is no sign that all is well or ill.',
    );
    expect(lines).toBeGreaterThan(10);
  });

  const PEEL: Given = {
    inspections: {
      old: { programme: 'ncpi', published: '2019-03-01' },
      new: {
        published: '2026-04-09',
        title: 'Kent: performance',
        judgement: 'No area below adequate',
      },
    },
    findings: { 'old/f': { date: '2019-03-01' } },
  };

  test('leads with the newest report and the newest answer to it, as the page of the force does', () => {
    const answer = { inspection: 'new', from: 'commissioner', headline: 'Progress is welcomed' };
    const { newest, latest, notes } = sideOne(
      packFor({
        ...PEEL,
        responses: {
          early: { ...answer, date: '2026-04-09', headline: 'Soon' },
          late: { ...answer, date: '2026-05-02' },
        },
      }),
      SITE,
    );
    expect(newest?.lines).toMatchObject([
      { when: '9 April 2026, HMIC', text: 'No area below adequate', href: '/inspections/new/' },
      { when: 'Answered 2 May 2026, the commissioner', text: 'Progress is welcomed' },
    ]);
    expect(newest?.note).toMatch(
      /^Comments of the commissioner were due on or about 3 June 2026; answers of 9 April 2026 and 2 May 2026 are recorded; whether they are the comments due is not known\.$/,
    );
    expect(latest?.newer).toBe('the report above.');
    expect(notes[0]!.number).toBe(1);
  });

  test('names whoever answered as a sentence does', () => {
    const by = { by: 'A member of the board', from: 'council', date: '2026-05-02' };
    const { newest } = sideOne(
      packFor({ ...PEEL, responses: { a: { inspection: 'new', ...by } } }),
      SITE,
    );
    expect(newest?.lines[1]?.when).toBe('Answered 2 May 2026, a member of the board');
  });

  test('says that no answer to the newest report is on record, and tells that report once', () => {
    const { newest } = sideOne(packFor(PEEL), SITE);
    expect(newest?.lines).toHaveLength(1);
    expect(newest?.note).toMatch(
      / were due on or about 3 June 2026; no comments are recorded here\.$/,
    );
    expect(sideOne(packFor(many(1)), SITE).newest).toBeUndefined();
  });

  test('has no lines for notes where threads take the room, nor in a file that is no sheet', () => {
    expect(sideOne(packFor(many(30)), SITE).lines).toBe(0);
    expect(sideOne(packFor(many(2)), SITE, Infinity).lines).toBe(0);
  });
});

describe('the second side', () => {
  const two = (given: Given, room?: number) => {
    const pack = packFor(given);
    return sideTwo(pack, sideOne(pack, SITE), SITE, room);
  };

  test('asks whom the force is held to account by', () => {
    expect(two(many(6)).heading).toBe('Kent Police: five questions for the commissioner');
    expect(two(many(1)).heading).toBe('Kent Police: one question for the commissioner');
  });

  test('gives evidence with its place and its note', () => {
    const { questions, numbers } = two(many(2));
    expect(questions[0]!.evidence).toMatchObject([{ text: '10 January 2025, HMICFRS, page 12' }]);
    expect(numbers.get(questions[0]!.evidence[0]!.source)).toBe(1);
  });

  test('tells a passage once on which several findings rest', () => {
    const pack = packFor(many(1));
    const [question] = pack.questions;
    const [finding] = question!.because;
    const elsewhere = { ...finding!, data: { ...finding!.data, locator: 'page 14' } };
    const questions = [{ ...question!, because: [elsewhere, finding!, finding!] }];
    const told = sideTwo({ ...pack, questions }, sideOne(pack, SITE), SITE, Infinity);
    expect(told.questions[0]!.evidence.map(({ text }) => text)).toEqual([
      '10 January 2025, HMICFRS, page 12',
    ]);
    expect(told.questions[0]!.more).toBe(1);
  });

  test('does not tell when an answer was given where the question says it', () => {
    const given = {
      ...many(1),
      responses: { a: { inspection: 't0', from: 'commissioner', date: '2025-05' } },
    };
    const [question] = packFor(given).questions;
    expect(question!.question).toContain('The commissioner answered that report in May 2025');
    expect(onPaper(question!, 1, false).already).toBe('');
    expect(onPaper({ ...question!, answer: undefined }, 1, false).already).toBe(
      'The commissioner answered the report in May 2025.',
    );
  });

  test('tells what is on record already with the first question to which it belongs', () => {
    const already = { said: 'A letter.', brief: 'A letter.', after: '' };
    const pack = packFor(many(3));
    const questions = pack.questions.map((it, at) => ({
      ...it,
      already: at === 1 ? undefined : already,
    }));
    const told = sideTwo({ ...pack, questions }, sideOne(pack, SITE), SITE, Infinity);
    expect(told.questions.map((it) => it.already)).toEqual([
      'A letter.',
      '',
      'the same as under question 1.',
    ]);
  });

  test('continues the numbers of the first side', () => {
    const pack = packFor(many(30));
    const one = sideOne(pack, SITE);
    const side = sideTwo(pack, one, SITE);
    expect(side.notes.every(({ number }) => number > one.notes.length)).toBe(true);
  });

  test('says where its notes are, and where the rest is', () => {
    const pack = packFor(many(30, {}, LONG));
    const one = sideOne(pack, SITE);
    const { more } = sideTwo(pack, one, SITE);
    expect(more).toContain(`Notes 1 to ${one.notes.length} are on side one`);
    expect(more).toContain('lines.example/forces/kent/');
  });

  describe('where there is less room', () => {
    const outcome = 'The panel was told that more was done. It asked for a report in a year.';
    const topic = 'The panel took it up in public. It heard from four officers.';
    const told: Given = {
      ...many(9),
      panels: { kent: { themes: ['t0'], outcome, topic, date: '2024-05' } },
    };

    test('fewer sentences are told of a panel, each whole, and it says where the others are', () => {
      const { panel } = two(
        {
          ...told,
          panels: {
            kent: { themes: ['t0'], outcome: `${outcome} ${'It went on. '.repeat(70)}`.trim() },
          },
        },
        520,
      );
      expect(panel!.text).toMatch(/It went on\. \(more at lines\.example\/panels\/kent\/\)$/);
      expect(two(told, Infinity).panel!.text).toBe(
        `May 2024. What came of it: ${outcome} More is told at lines.example/panels/kent/`,
      );
    });

    test('of what a panel asked and recommended the first is told, and how many more there are', () => {
      const steps = { asked: ['Who is told?', 'When?', 'How?'], recommended: ['A yearly report.'] };
      const textIn = (room: number) =>
        two({ ...told, panels: { kent: { ...told.panels!['kent'], ...steps } } }, room).panel!.text;
      expect(textIn(900)).toBe(
        `May 2024. Asked: Who is told? (and two more). Recommended: A yearly report. What came of it: ${outcome} More is told at lines.example/panels/kent/`,
      );
      expect(textIn(180)).not.toContain('Asked');
    });

    test('where the rest is, is told in few words before a question is left out', () => {
      const briefIn = (room: number) => {
        const { questions, more, absent } = two(many(9), room);
        const isBrief = more.startsWith('The rest is at');
        expect(absent.at(-1)!.endsWith('the opening of each document.')).toBe(isBrief);
        return { count: questions.length, isBrief };
      };
      const rooms = Array.from({ length: 90 }, (_, at) => briefIn(760 - 5 * at));
      expect(rooms).toContainEqual({ count: 5, isBrief: false });
      expect(rooms).toContainEqual({ count: 5, isBrief: true });
      expect(rooms).not.toContainEqual({ count: 4, isBrief: false });
    });

    test('two questions to follow up with are left out before what a panel asked, and three before what came of it', () => {
      const questions = Object.fromEntries(
        Object.keys(told.themes!).map((theme) => [
          theme,
          { theme, question: `What of ${theme}${', and what then'.repeat(15)}?` },
        ]),
      );
      const asked = [`Who is told? ${'And then who? '.repeat(10)}`.trim()];
      const panels = { kent: { ...told.panels!['kent'], asked, takeaway: 'Ask for a report.' } };
      const rooms = Array.from({ length: 150 }, (_, at) => {
        const side = two({ ...told, questions, panels }, 900 - 4 * at);
        return {
          isAsked: side.panel!.text.includes('Asked:'),
          isEnded: side.panel!.text.includes('asked for a report in a year.'),
          follow: side.questions.filter(({ followUp }) => followUp).length,
        };
      });
      const firstWithout = (step: 'isAsked' | 'isEnded') => rooms.findIndex((room) => !room[step]);
      const beside = rooms.slice(0, firstWithout('isAsked')).map(({ follow }) => follow);
      expect([...new Set(beside)]).toEqual([5, 4, 3]);
      expect(rooms[firstWithout('isAsked')]!.follow).toBe(3);
      expect(rooms[firstWithout('isEnded')]!.follow).toBe(2);
    });

    test('themes without a finding are counted, and it says where they are named', () => {
      const silent = Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [
          `s${at}`,
          { name: `A theme with a long name ${at}` },
        ]),
      );
      const { absent } = two({ ...told, themes: { ...told.themes, ...silent } });
      expect(absent.join(' ')).toContain('No finding on 60 of 69 themes.');
      expect(absent.join(' ')).toContain('The themes are named at lines.example/forces/kent/.');
    });

    test('what does not fit in any other way is fewer questions, which is said', () => {
      const side = two(many(9, {}, LONG), 300);
      expect(side.questions.length).toBeLessThan(5);
      expect(side.heading).toContain(side.questions.length === 1 ? 'one question' : 'questions');
      expect(side.more).toMatch(/\d more did not fit and (is|are) at the same address/);
    });
  });
});
