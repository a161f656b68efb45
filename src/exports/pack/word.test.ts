import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packOf } from '../../record/index.ts';
import { recordOf, the, type Given } from '../../record/testing.ts';
import { wordFile, withdrawnFile } from './word.ts';

const PLACE = {
  site: new URL('https://lines.example'),
  address: 'https://lines.example/forces/kent/pack/',
};
const HOSTILE = '<script>alert(1)</script> & "quoted" ]]> Ŵ 👮';
const GIVEN: Given = {
  findings: { 'hmic-kent-2016/vetting': { headline: HOSTILE } },
  questions: { vetting: {} },
};

const packFor = (given: Given = GIVEN) => {
  const record = recordOf(given);
  return packOf(the(record.forces, 'kent'), record, []);
};
const file = await wordFile(packFor(), PLACE);
const parts = unzipSync(file);
const read = (name: string) => parseXml(strFromU8(parts[name]!));

/** All elements of a name in a document, whatever their prefix stands for. */
function all(from: XmlDocument | XmlElement, name: string): XmlElement[] {
  return from.children.flatMap((child) =>
    child instanceof XmlElement
      ? [...(child.name === name ? [child] : []), ...all(child, name)]
      : [],
  );
}
const styleOf = (paragraph: XmlElement) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';

describe('a Word file, read back', () => {
  const document = read('word/document.xml');

  test('has headings by style', () => {
    const headings = all(document, 'w:p').filter((one) => /^(Title|Heading)/.test(styleOf(one)));
    expect(headings.map((one) => `${styleOf(one)}: ${one.text}`)).toMatchInlineSnapshot(`
      [
        "Title: Kent Police: child protection",
        "Heading1: The latest child protection report",
        "Heading1: What was answered",
        "Heading1: What was found, and what was recorded since",
        "Heading2: Vetting",
        "Heading1: Kent Police: one question for the commissioner",
        "Heading1: What panels did",
        "Heading1: Not on record",
        "Heading1: Notes",
        "Heading1: If a child is at risk",
      ]
    `);
  });

  test('has a table of questions with an empty column for the answer', () => {
    const [table, ...others] = all(document, 'w:tbl');
    expect(others).toEqual([]);
    const rows = all(table!, 'w:tr').map((row) => all(row, 'w:tc').map(({ text }) => text));
    expect(rows[0]).toEqual(['Question, evidence, and what a good answer shows', 'Answer']);
    expect(rows[1]![0]).toContain('1. In July 2016, ten years ago, inspectors reported that');
    expect(rows[1]![0]).toContain('Also ask: ');
    expect(rows[1]![1]).toBe('');
    const widths = all(table!, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths[1]! / (widths[0]! + widths[1]!)).toBeGreaterThan(0.36);
    expect(all(all(table!, 'w:tr')[0]!, 'w:tblHeader')).toHaveLength(1);
  });

  test('has links that lead to full addresses', () => {
    const targets = new Map(
      all(read('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        attributes,
      ]),
    );
    const links = all(document, 'w:hyperlink').map((one) => targets.get(one.attributes['r:id']));
    expect(links.every((it) => it?.['TargetMode'] === 'External')).toBe(true);
    expect(links.map((it) => it!['Target'])).toEqual(
      expect.arrayContaining([
        PLACE.address,
        'https://lines.example/inspections/hmic-kent-2016/vetting/',
        'https://inspectors.example/report',
      ]),
    );
  });

  test('has words for its picture, a language and a title', () => {
    expect(all(document, 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual([
      `QR code: ${PLACE.address}`,
    ]);
    const [language] = all(read('word/styles.xml'), 'w:lang');
    expect(language!.attributes['w:val']).toBe('en-GB');
    expect(all(read('docProps/core.xml'), 'dc:title')[0]!.text).toBe(
      'Kent Police: child protection',
    );
  });

  test('has text that would do harm as text', () => {
    expect(document.text).toContain(HOSTILE);
  });
});

test('two files are the same, byte for byte', async () => {
  expect(await wordFile(packFor(), PLACE)).toEqual(file);
});

test('a force that was withdrawn has a file that says so', async () => {
  const record = recordOf({
    forces: { kent: { withdrawn: { date: '2026-11-01', reason: 'It was another force.' } } },
    inspections: {},
  });
  const [force] = record.published.forces;
  const withdrawn = unzipSync(await withdrawnFile({ force: force!, asOf: record.asOf }, PLACE));
  expect(parseXml(strFromU8(withdrawn['word/document.xml']!)).text).toContain(
    'Withdrawn on 1 November 2026. It was another force.',
  );
});

const OFFICE = 'soffice';
const hasOffice = spawnSync(OFFICE, ['--version']).status === 0;

test(
  `LibreOffice opens it${hasOffice ? '' : ' (not tried: "soffice" is not installed here)'}`,
  { timeout: 90_000 },
  (context) => {
    context.skip(!hasOffice, 'LibreOffice is not installed here: install "libreoffice-writer".');
    const folder = mkdtempSync(join(tmpdir(), 'lines-of-enquiry-'));
    try {
      const path = join(folder, 'pack.docx');
      writeFileSync(path, file);
      const { status } = spawnSync(
        OFFICE,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'txt:Text',
          '--outdir',
          folder,
          path,
        ],
        { encoding: 'utf8' },
      );
      expect(status).toBe(0);
      const text = readFileSync(join(folder, 'pack.txt'), 'utf8');
      expect(text).toContain('Kent Police: child protection');
      expect(text).toContain(HOSTILE);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
