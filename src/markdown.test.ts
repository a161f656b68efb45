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
