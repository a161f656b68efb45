import { expect, test } from 'vitest';
import { markdown } from './markdown';

async function html(text: string): Promise<string> {
  const renderer = await markdown.processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(text)).code;
}

test('Markdown becomes HTML', async () => {
  expect(await html('Half of **all** cases, see [the page](/forces/).')).toBe(
    '<p>Half of <strong>all</strong> cases, see <a href="/forces/">the page</a>.</p>',
  );
});

test('a picture of this site stays', async () => {
  expect(await html('![A map](/map.svg)')).toBe('<p><img src="/map.svg" alt="A map"></p>');
});

test.each([
  ['an address', '![word](https://evil.example/t.png)'],
  ['a reference', '![word][p]\n\n[p]: https://evil.example/t.png'],
  ['an address without a scheme', '![word](//evil.example/t.png)'],
  ['a picture beside the entry', '![word](../evil.png)'],
])('a picture from elsewhere does not come through: %s', async (_name, text) => {
  expect(await html(`before ${text}`)).not.toContain('<img');
});

test('a column that is moved to one side has no inline style', async () => {
  expect(await html('| a |\n| --: |\n| 1 |')).not.toMatch(/style|align/);
});

test.each([
  ['a script', 'before <script>alert(1)</script> after'],
  ['an event handler', '<b onclick="alert(1)">press</b>'],
  ['a frame', '<iframe src="https://evil.example/"></iframe>'],
  ['a style', '<p style="position:fixed">over</p>'],
  ['a javascript link', '[press](javascript:alert(1))'],
  ['a data link', '[press](data:text/html,<script>alert(1)</script>)'],
])('%s does not come through', async (_name, text) => {
  expect(await html(text)).not.toMatch(/<script|onclick|<iframe|style=|javascript:|data:/);
});
