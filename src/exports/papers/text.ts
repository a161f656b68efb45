import { numberOf, type Block, type PaperDocument, type Piece } from './document.ts';

/** Papers as plain text, to paste into a message. Addresses of pages are written out once, after each heading. */
export function textOf({ title, blocks, notes, ending }: PaperDocument, site: string): string {
  const full = (href: string) => new URL(href, site).href;
  const inline = (pieces: readonly Piece[]) =>
    pieces
      .map(({ text, source }) => (source ? `${text} [${numberOf(source, notes)}]` : text))
      .join('');
  const told = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return ['', block.text, ...(block.href ? [full(block.href)] : [])];
      case 'line':
        return [`${block.isBullet ? '- ' : ''}${inline(block.pieces)}`];
      case 'questions':
        return block.questions.flatMap(({ ask, from, told: rests }, at) => [
          '',
          `${block.first + at}. ${ask}`,
          ...rests.map((pieces) => `   ${inline(pieces)}`),
          `   ${from.text}: ${full(from.href)}`,
        ]);
      case 'code':
        return ['', `${block.text}: ${block.address}`];
    }
  };
  return [
    title,
    ...blocks.flatMap(told),
    ...(notes.length > 0 ? ['', 'Notes'] : []),
    ...notes.map(({ words, href }, at) => `[${at + 1}] ${words} ${full(href)}`),
    ...ending.flatMap(told),
    '',
  ].join('\n');
}
