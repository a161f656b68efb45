import { expect, test } from 'vitest';
import type { Mistake } from '../loader/mistakes.ts';
import { inReadingOrder } from '../loader/mistakes.ts';
import { github, jobSummary, terminal } from './report.ts';

const problem: Mistake = {
  file: 'content/themes/a.md',
  line: 3,
  column: 7,
  rule: 'dangling-id',
  message: 'No source has the id "x".',
  allowed: 'an id in content/sources',
  fix: 'Correct the id.',
  example: 'theme: missing-children',
};

test('a problem is one line with place, rule, message, what is allowed, and the way out', () => {
  expect(terminal({ mistakes: [problem], entries: 1543 })).toMatchInlineSnapshot(`
    "content/themes/a.md:3:7  dangling-id  No source has the id "x".  Allowed: an id in content/sources.  Fix: Correct the id.  Right: theme: missing-children  See: https://lines-of-enquiry.example/about/rules/dangling-id/
    content: 1,543 entries, 1 mistake in 1 file"
  `);
});

test('no problem is one line', () => {
  expect(terminal({ mistakes: [], entries: 1543 })).toMatchInlineSnapshot(
    `"content: 1,543 entries, no mistakes"`,
  );
  expect(github({ mistakes: [], entries: 1 })).toMatchInlineSnapshot(
    `"content: 1 entry, no mistakes"`,
  );
});

test('what could break a line or command the terminal is shown', () => {
  const message = 'The field is "a\nb\u001b[31m\u202ec".';
  expect(terminal({ mistakes: [{ ...problem, message }], entries: 1 })).toMatchInlineSnapshot(`
    "content/themes/a.md:3:7  dangling-id  The field is "a\\nb\\u001b[31m\\u202ec".  Allowed: an id in content/sources.  Fix: Correct the id.  Right: theme: missing-children  See: https://lines-of-enquiry.example/about/rules/dangling-id/
    content: 1 entry, 1 mistake in 1 file"
  `);
});

test('GitHub shows the problem beside its line', () => {
  expect(github({ mistakes: [problem, problem], entries: 2 })).toMatchInlineSnapshot(`
    "::error file=content/themes/a.md,line=3,col=7,title=dangling-id::No source has the id "x". Allowed: an id in content/sources. Fix: Correct the id.%0ARight: theme: missing-children%0ASee: https://lines-of-enquiry.example/about/rules/dangling-id/
    ::error file=content/themes/a.md,line=3,col=7,title=dangling-id::No source has the id "x". Allowed: an id in content/sources. Fix: Correct the id.%0ARight: theme: missing-children%0ASee: https://lines-of-enquiry.example/about/rules/dangling-id/
    content: 2 entries, 2 mistakes in 1 file"
  `);
});

test('GitHub shows nine of many, says how many there are more, and lists them in its log', () => {
  const many = (length: number) => Array.from({ length }, (_, line) => ({ ...problem, line }));
  const linesOf = (length: number) => github({ mistakes: many(length), entries: 2 }).split('\n');
  expect(linesOf(10).filter((line) => line.startsWith('::error'))).toHaveLength(10);
  expect(linesOf(14).filter((line) => line.startsWith('::error'))).toHaveLength(10);
  expect(linesOf(14).slice(9, 11)).toMatchInlineSnapshot(`
    [
      "::error title=more mistakes::There are 5 more mistakes in 1 file. The log of this check lists them all, with what is right.",
      "content/themes/a.md:9:7  dangling-id  No source has the id "x".  Allowed: an id in content/sources.  Fix: Correct the id.  Right: theme: missing-children  See: https://lines-of-enquiry.example/about/rules/dangling-id/",
    ]
  `);
  expect(linesOf(14).at(-1)).toBe('content: 2 entries, 14 mistakes in 1 file');
});

test('the summary of a job has every mistake, and nothing in them is taken for Markdown', () => {
  const odd = { ...problem, message: 'The name is "<b>*a*</b>\n# b".' };
  expect(jobSummary({ mistakes: [problem, odd], entries: 2 })).toMatchInlineSnapshot(`
    "## What the check found

    - \`content/themes/a.md:3\` [dangling-id](https://lines-of-enquiry.example/about/rules/dangling-id/): No source has the id "x". Allowed: an id in content/sources. Fix: Correct the id. Right: theme: missing-children
    - \`content/themes/a.md:3\` [dangling-id](https://lines-of-enquiry.example/about/rules/dangling-id/): The name is "\\<b\\>\\*a\\*\\</b\\>\\\\n\\# b". Allowed: an id in content/sources. Fix: Correct the id. Right: theme: missing-children

    content: 2 entries, 2 mistakes in 1 file"
  `);
  expect(jobSummary({ mistakes: [], entries: 2 })).toMatchInlineSnapshot(`
    "## The content is as the check wants it

    content: 2 entries, no mistakes"
  `);
});

test('signs that GitHub keeps for itself are escaped', () => {
  const odd = { ...problem, file: 'content/a:b,c%.md', message: '100 % of\r\n::error::"a, b: c".' };
  expect(github({ mistakes: [odd], entries: 1 })).toMatchInlineSnapshot(`
    "::error file=content/a%3Ab%2Cc%25.md,line=3,col=7,title=dangling-id::100 %25 of%0D%0A::error::"a, b: c". Allowed: an id in content/sources. Fix: Correct the id.%0ARight: theme: missing-children%0ASee: https://lines-of-enquiry.example/about/rules/dangling-id/
    content: 1 entry, 1 mistake in 1 file"
  `);
});

test('mistakes are ordered as one reads', () => {
  const mistakes = [
    { ...problem, file: 'content/themes/b.md', line: 1 },
    { ...problem, line: 10 },
    { ...problem, line: 2, column: 10 },
    { ...problem, line: 2, column: 9, rule: 'b' },
    { ...problem, line: 2, column: 9, rule: 'a' },
  ];
  const order = mistakes
    .toSorted(inReadingOrder)
    .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
  expect(order).toMatchInlineSnapshot(`
    [
      "content/themes/a.md:2:9 a",
      "content/themes/a.md:2:9 b",
      "content/themes/a.md:2:10 dangling-id",
      "content/themes/a.md:10:7 dangling-id",
      "content/themes/b.md:1:7 dangling-id",
    ]
  `);
});
