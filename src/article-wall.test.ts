import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { articleWall } from './article-wall.ts';

type Tree = Parameters<ReturnType<typeof articleWall>>[0];

const text = (value: string) => ({ type: 'text', value });
const element = (tagName: string, properties: object, ...children: object[]) => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const component = (name: string, attributes: object[], ...children: object[]) => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes,
  children,
});
const behindTheWall = (...children: object[]) =>
  articleWall()({ type: 'root', children } as unknown as Tree).children;

test('the components of the list stay, with their plain texts alone', () => {
  const id = { type: 'mdxJsxAttribute', name: 'id', value: 'report' };
  const code = { type: 'mdxJsxAttribute', name: 'locator', value: { type: 'x', value: 'run()' } };
  const spread = { type: 'mdxJsxExpressionAttribute', value: '...all' };
  expect(behindTheWall(component('Source', [id, code, spread]))).toEqual([
    component('Source', [id]),
  ]);
});

test('what stands in a component is sanitised as well', () => {
  const [note] = behindTheWall(
    component('Note', [], element('p', { onClick: 'run()' }, text('Read.')), component('img', [])),
  );
  expect(note).toMatchObject({
    name: 'Note',
    children: [{ tagName: 'p', properties: {}, children: [text('Read.')] }],
  });
});

test('elements written as components, imports and expressions are gone', () => {
  const src = { type: 'mdxJsxAttribute', name: 'src', value: 'https://evil.example/t.png' };
  expect(
    behindTheWall(
      component('img', [src]),
      component('script', [], text('run()')),
      component('Anything', []),
      { type: 'mdxjsEsm', value: 'import x from "./x.js"' },
      { type: 'mdxFlowExpression', value: 'run()' },
    ),
  ).toEqual([]);
});

test('no text can stand in for a component', () => {
  const forged = element('article-component', { dataNumber: 0 }, text('x'));
  expect(() => behindTheWall(forged)).not.toThrow();
});

test('plain Markdown comes through', () => {
  const tree = behindTheWall(
    element('h2', {}, text('Ask')),
    element('a', { href: 'https://www.gov.uk/' }, text('the report')),
  );
  expect(toHtml(tree as never)).toBe('<h2>Ask</h2><a href="https://www.gov.uk/">the report</a>');
});
