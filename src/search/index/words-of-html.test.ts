import { expect, test } from 'vitest';
import { wordsOfHtml } from './words-of-html.ts';

test('HTML becomes the words a reader sees, on one line', () => {
  const html =
    '<p>Fish &amp; <em>chi</em>ps</p>\n<ul><li>one</li><li>two&#x2019;s</li></ul>' +
    '<table><tr><th>a</th><td>b</td></tr></table><p>1 &lt; 2,<br>said &quot;nobody&quot;</p>';
  expect(wordsOfHtml(html)).toBe('Fish & chips one two’s a b 1 < 2, said "nobody"');
});

test('what lies in a script or a comment is no word', () => {
  expect(wordsOfHtml('<p>a</p><script>b</script><!-- <p>c</p> -->')).toBe('a');
});
