import { describe, expect, test } from 'vitest';
import { questionsFor, sourcesOf } from './forceQuestions.ts';
import { recordOf, the } from './testing.ts';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('five questions for a force', () => {
  const themes = ['vetting', 'custody', 'missing', 'recording', 'leadership', 'resources'];
  const record = recordOf({
    themes: Object.fromEntries(themes.map((id) => [id, {}])),
    questions: Object.fromEntries(
      themes.flatMap((theme) => [
        [`${theme}-1`, { theme }],
        [`${theme}-2`, { theme }],
      ]),
    ),
    findings: {
      'hmic-kent-2016/a': { theme: 'missing', date: '2016' },
      'hmic-kent-2016/b': { theme: 'recording', date: '2019', kind: 'recommendation' },
      'hmic-kent-2016/c': { theme: 'missing', date: '2014' },
      'hmic-kent-2016/d': { theme: 'custody', date: '2020', kind: 'strength' },
    },
  });
  const chosen = idsOf(questionsFor(the(record.forces, 'kent'), record.questions));

  test('begin with one for each theme that has a weakness or a recommendation, newest first', () => {
    expect(chosen.slice(0, 2)).toEqual(['recording-1', 'missing-1']);
  });

  test('go on with other questions, none of them twice', () => {
    expect(chosen).toHaveLength(5);
    expect(new Set(chosen).size).toBe(5);
  });
});

test('the sources of a force are those of its reports, findings and responses, each once, by title', () => {
  const record = recordOf({
    sources: {
      report: { title: 'The report' },
      letter: { title: 'A letter' },
      news: { title: 'Élan: news' },
      other: { title: 'Another force' },
    },
    inspections: { 'hmic-kent-2016': { alsoIn: ['news'] } },
    findings: { 'hmic-kent-2016/a': { alsoIn: [{ source: 'news', locator: 'first line' }] } },
    responses: { reply: { source: 'letter' } },
  });
  expect(idsOf(sourcesOf(the(record.forces, 'kent')))).toEqual(['letter', 'news', 'report']);
});
