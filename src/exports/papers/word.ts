import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import {
  heading,
  numberOf,
  type Asked,
  type Block,
  type Code,
  type PaperDocument,
  type PaperNote,
  type Piece,
} from './document.ts';

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1020;
/** Columns of the table in twentieths of a point: what is asked, what it rests on, and what is answered. */
const COLUMNS = [2900, 4000, 2966];
const COLUMN_NAMES = ['Question', 'Evidence, and what a good answer shows', 'Answer'];
const QR_PIXELS = 110;

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
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 21, language: { value: 'en-GB' } } },
        title: { run: { size: 40, bold: true } },
        heading1: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 280, after: 80 } },
        },
        heading2: {
          run: { size: 22, bold: true },
          paragraph: { spacing: { before: 180, after: 40 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE }),
          ...[...paper.blocks, ...notes].flatMap((block) => written(block, context)),
          ...paper.notes.map((note, index) => noteLine(note, index + 1, context)),
          ...paper.ending.flatMap((block) => written(block, context)),
        ],
      },
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
          spacing: { after: 80 },
          ...(block.isBullet && { bullet: { level: 0 } }),
        }),
      ];
    case 'questions':
      return [table(block.questions, context)];
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
          run({ text: part, bold: isStrong ?? false, ...(at > 0 && { break: 1 }) }),
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
const strong = (text: string) => new Paragraph({ children: [run({ text, bold: true })] });
const cell = (at: number, children: Paragraph[]) =>
  new TableCell({
    width: { size: COLUMNS[at]!, type: WidthType.DXA },
    // A cell of a table must hold a paragraph.
    children: children.length > 0 ? children : [new Paragraph('')],
  });

function table(questions: readonly Asked[], context: Context): Table {
  return new Table({
    columnWidths: COLUMNS,
    width: { size: COLUMNS.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        children: COLUMN_NAMES.map((name, at) => cell(at, [strong(name)])),
      }),
      ...questions.map(
        ({ ask, from, told }, index) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(0, [
                strong(`${index + 1}. ${ask}`),
                new Paragraph({ children: inline(from, context) }),
              ]),
              cell(
                1,
                told.map(
                  (pieces) =>
                    new Paragraph({ children: pieces.flatMap((piece) => inline(piece, context)) }),
                ),
              ),
              cell(2, []),
            ],
          }),
      ),
    ],
  });
}

function code({ address, picture }: Code): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.START,
    children: [
      new ImageRun({
        type: 'gif',
        data: picture,
        transformation: { width: QR_PIXELS, height: QR_PIXELS },
        altText: { name: 'QR code', title: 'QR code', description: `QR code: ${address}` },
      }),
      link(` ${address}`, address),
    ],
  });
}

function noteLine({ words, href, shown }: PaperNote, number: number, { site }: Context): Paragraph {
  return new Paragraph({
    spacing: { after: 60 },
    children: [new TextRun(`[${number}] ${words} `), link(shown, new URL(href, site).href)],
  });
}
