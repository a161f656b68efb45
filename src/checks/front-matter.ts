/** A file cut into its fields and its text, each with the line it begins on. */
export interface Parts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

export interface NoParts {
  line: number;
  message: string;
}

const FENCE = /^---[ \t]*$/;

/** Cuts a file at its two lines of `---`, or says why that is not possible. */
export function cut(text: string): Parts | NoParts {
  const lines = text.split(/\r?\n/);
  const first = lines[0]!;
  if (!FENCE.test(first)) {
    const late = lines.findIndex((line) => line.trim() !== '');
    const message = FENCE.test(lines[late]!)
      ? 'The line --- has to be the very first line.'
      : 'The file does not begin with a line ---.';
    return { line: late + 1, message };
  }
  for (const [index, line] of lines.entries()) {
    if (index === 0 || !line.startsWith('---')) continue;
    // Astro ends the fields at any line that begins with three hyphens, whatever follows them.
    if (!FENCE.test(line)) {
      return { line: index + 1, message: 'A line among the fields begins with --- and goes on.' };
    }
    return {
      yaml: lines.slice(1, index).join('\n'),
      yamlLine: 2,
      body: lines.slice(index + 1).join('\n'),
      bodyLine: index + 2,
    };
  }
  return { line: 1, message: 'The fields are not closed by a second line ---.' };
}
