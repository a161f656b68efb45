import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';
import { csvParseRows } from 'd3-dsv';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { inDist } from './pages.ts';

/** A worked example as a reader finds it on its page. */
interface Shown {
  question: string;
  sql: string;
  table: string;
  formula: string;
  answer: number;
}

function plain(html: string): string {
  const texts = (node: Tree.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(texts).join('') : '';
  return texts(parseFragment(html)).trim();
}

function shown(): Shown[] {
  const html = readFileSync(inDist('data', 'examples', 'index.html'), 'utf8');
  return html
    .split('<section')
    .filter((part) => part.includes('aria-labelledby="q'))
    .map((part) => {
      const [sql = '', formula = ''] = [...part.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(
        ([, code]) => plain(code!),
      );
      return {
        question: plain(/<h2[^>]*>(.*?)<\/h2>/s.exec(part)![1]!),
        sql,
        table: /href="(\/data\/csv\/\w+\.csv)"/.exec(part)![1]!,
        formula,
        answer: Number.parseInt(plain(/<strong>(.*?)<\/strong>/s.exec(part)![1]!), 10),
      };
    });
}

/** What SQL gives: the number alone, or how many rows. */
function bySql(sql: string): number {
  const database = new DatabaseSync(inDist('data', 'lines-of-enquiry.sqlite'), { readOnly: true });
  const rows = database
    .prepare(sql)
    .all()
    .map((row) => Object.values(row));
  database.close();
  return rows.length === 1 && rows[0]!.length === 1 ? Number(rows[0]![0]) : rows.length;
}

/** What a formula gives beside the rows of a table, typed into a spreadsheet cell by cell, as its reader has them. */
function byFormula(formula: string, table: string): number {
  const rows = csvParseRows(readFileSync(inDist(table), 'utf8').replace(/^\uFEFF/, ''));
  const sheet = new Model('data', 'en', 'UTC', 'en');
  sheet.pauseEvaluation();
  rows.forEach((row, down) =>
    row.forEach((cell, across) => {
      if (cell !== '') sheet.setUserInput(0, down + 1, across + 1, cell);
    }),
  );
  const beside = rows[0]!.length + 1;
  sheet.setUserInput(0, 1, beside, formula);
  sheet.resumeEvaluation();
  sheet.evaluate();
  const value = sheet.getFormattedCellValue(0, 1, beside);
  sheet.free();
  return Number(value);
}

describe('a worked example', () => {
  beforeAll(() => {
    const engine = fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'));
    initSync({ module: readFileSync(engine) });
  });

  test('there are five', () => {
    expect(shown()).toHaveLength(5);
  });

  test.for([0, 1, 2, 3, 4])('%i: SQL and spreadsheet give the answer that is shown', (at) => {
    const { question, sql, formula, table, answer } = shown()[at]!;
    expect(answer, question).toBeGreaterThan(0);
    expect(bySql(sql), question).toBe(answer);
    expect(byFormula(formula, table), question).toBe(answer);
  });
});
