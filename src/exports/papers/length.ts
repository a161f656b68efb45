import { ASK, heightOf, HEADING, NOTE, SIDE, SMALL, sum, TEXT, TITLE } from '../pack/paper.ts';
import type { Block, PaperDocument, Piece } from './document.ts';

/** Space around a line, a heading, a question with its lines to write on, and what ends each paper. */
const [AROUND_LINE, AROUND_HEADING, AROUND_QUESTION, ENDING] = [4, 10, 50, 60];
const INDENT = 18;
const NOTE_WIDTH = 234;

const wordsOf = (pieces: readonly Piece[]) =>
  pieces.map(({ text, source }) => (source ? `${text} [99]` : text)).join('');

/** About how many sides of A4 papers take in print. */
export function sidesOf({ title, blocks, notes }: PaperDocument): number {
  const listed = notes.map(
    ({ words, shown }) => heightOf(`${words} ${shown}`, NOTE, NOTE_WIDTH) + 2,
  );
  const height = sum([
    heightOf(title, TITLE, SIDE.width),
    ...blocks.map(heightOfBlock),
    // They stand in two columns.
    HEADING.leading + sum(listed) / 2,
    ENDING,
  ]);
  return Math.ceil(height / SIDE.height);
}

function heightOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return heightOf(block.text, HEADING, SIDE.width) + AROUND_HEADING;
    case 'line':
      return heightOf(wordsOf(block.pieces), TEXT, SIDE.width) + AROUND_LINE;
    case 'questions':
      return sum(
        block.questions.map(({ ask, from, told }) =>
          sum([
            heightOf(ask, ASK, SIDE.width - INDENT),
            ...[from.text, ...told.map(wordsOf)].map((text) =>
              heightOf(text, SMALL, SIDE.width - INDENT),
            ),
            AROUND_QUESTION,
          ]),
        ),
      );
    case 'code':
      return 0;
  }
}
