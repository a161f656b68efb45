import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import {
  heading,
  numberOf,
  type Block,
  type Code,
  type PaperDocument,
  type PaperNote,
  type Piece,
  type Questions,
} from './document.ts';
import { qrPicture } from '../qr.ts';
import { BULLETS, LISTS, NOTE, NOTES, SHEET, SMALL, STYLES } from './word-styles.ts';

/** Columns of the table: what is asked with what it rests on, and more than a third of the width for what is answered. */
const COLUMNS = [6590, 3876];
const COLUMN_NAMES = ['Question, evidence, and what a good answer shows', 'Answer'];
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: '9A93A0' };
const BORDERS = {
  top: HAIRLINE,
  bottom: HAIRLINE,
  left: HAIRLINE,
  right: HAIRLINE,
  insideHorizontal: HAIRLINE,
  insideVertical: HAIRLINE,
};
const CELL_MARGINS = { top: 30, bottom: 30, left: 80, right: 80 };
const HEAD = { fill: 'EDEAE6' };
const QR_PIXELS = 84;

/** How addresses are made whole, and sources become numbers. */
interface Context {
  site: URL;
  notes: readonly PaperNote[];
}

/** Papers as a document of Word, to paste from and to write in. */
export function wordDocument(paper: PaperDocument, site: URL): Document {
  const context = { site, notes: paper.notes };
  const notes = paper.notes.length > 0 ? [heading('Notes')] : [];
  return new Document({
    title: paper.title,
    creator: 'Lines of Enquiry',
    lastModifiedBy: 'Lines of Enquiry',
    description: paper.description,
    compatibility: { version: 15 },
    styles: STYLES,
    numbering: LISTS,
    sections: [
      {
        properties: { page: SHEET },
        footers: { default: new Footer({ children: [foot(paper.title)] }) },
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE }),
          ...[...paper.blocks, ...notes].flatMap((block) => written(block, context)),
          ...paper.notes.map((note) => noteLine(note, context)),
          ...paper.ending.flatMap((block) => written(block, context)),
        ],
      },
    ],
  });
}

function foot(title: string): Paragraph {
  return new Paragraph({
    style: NOTE,
    alignment: AlignmentType.END,
    children: [
      new TextRun({ children: [`${title}, page `, PageNumber.CURRENT] }),
      new TextRun({ children: [' of ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}

function written(block: Block, context: Context): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          children: inline({ text: block.text, ...(block.href && { href: block.href }) }, context),
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
        }),
      ];
    case 'line':
      return [
        new Paragraph({
          children: block.pieces.flatMap((piece) => inline(piece, context)),
          ...(block.isBullet && { numbering: { reference: BULLETS, level: 0 } }),
        }),
      ];
    case 'questions':
      return [table(block, context)];
    case 'code':
      return [code(block)];
  }
}

/** Line breaks that somebody typed are kept. */
function inline(
  { text, href, isStrong, source }: Piece,
  { site, notes }: Context,
): ParagraphChild[] {
  const words = href
    ? [link(text, new URL(href, site).href)]
    : text
        .split('\n')
        .map((part, at) =>
          run({ text: part, ...(isStrong && { bold: true }), ...(at > 0 && { break: 1 }) }),
        );
  return source
    ? [...words, new TextRun({ text: ` [${numberOf(source, notes)}]`, size: 18 })]
    : words;
}

function link(words: string, address: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: words, style: 'Hyperlink' })],
  });
}

const run = (options: IRunOptions) => new TextRun(options);
const strong = (text: string) =>
  new Paragraph({ style: SMALL, children: [run({ text, bold: true })] });
const cell = (at: number, children: Paragraph[], isHead = false) =>
  new TableCell({
    width: { size: COLUMNS[at]!, type: WidthType.DXA },
    ...(isHead && { shading: HEAD }),
    // A cell of a table must hold a paragraph.
    children: children.length > 0 ? children : [new Paragraph('')],
  });

function table({ questions, first }: Questions, context: Context): Table {
  return new Table({
    columnWidths: COLUMNS,
    borders: BORDERS,
    margins: CELL_MARGINS,
    width: { size: COLUMNS.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        children: COLUMN_NAMES.map((name, at) => cell(at, [strong(name)], true)),
      }),
      ...questions.map(
        ({ ask, from, told }, index) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(0, [
                strong(`${first + index}. ${ask}`),
                ...[...told.slice(0, -1), [...(told.at(-1) ?? []), { text: ' ' }, from]].map(
                  (pieces) =>
                    new Paragraph({
                      style: SMALL,
                      children: pieces.flatMap((piece) => inline(piece, context)),
                    }),
                ),
              ]),
              cell(1, []),
            ],
          }),
      ),
    ],
  });
}

/** The code stands beside the title, its address in words where the line stands. */
function code({ text, address }: Code): Paragraph {
  return new Paragraph({
    style: SMALL,
    children: [
      new ImageRun({
        type: 'gif',
        data: qrPicture(address),
        transformation: { width: QR_PIXELS, height: QR_PIXELS },
        floating: {
          horizontalPosition: {
            relative: HorizontalPositionRelativeFrom.MARGIN,
            align: HorizontalPositionAlign.RIGHT,
          },
          verticalPosition: {
            relative: VerticalPositionRelativeFrom.MARGIN,
            align: VerticalPositionAlign.TOP,
          },
          wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.LEFT },
        },
        altText: { name: 'QR code', title: 'QR code', description: `QR code: ${address}` },
      }),
      link(text, address),
    ],
  });
}

function noteLine({ words, href, shown }: PaperNote, { site }: Context): Paragraph {
  return new Paragraph({
    style: NOTE,
    numbering: { reference: NOTES, level: 0 },
    children: [new TextRun(`${words} `), link(shown, new URL(href, site).href)],
  });
}
