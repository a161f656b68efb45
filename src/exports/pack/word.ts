import { Packer } from 'docx';
import type { Pack } from '../../record/index.ts';
import { wordDocument } from '../papers/word.ts';
import { packDocument, withdrawnDocument, type Place } from './document.ts';
import { withFixedBytes } from './word-bytes.ts';
import type { PaperDocument } from '../papers/document.ts';

/** The papers of a force as a Word file. */
export async function wordFile(pack: Pack, place: Place): Promise<Uint8Array> {
  return bytesOf(packDocument(pack, place), place, pack.asOf);
}

/** A file for a force whose entry was withdrawn, which says so. */
export async function withdrawnFile(
  pack: Pick<Pack, 'force' | 'asOf'>,
  place: Place,
): Promise<Uint8Array> {
  return bytesOf(withdrawnDocument(pack, place), place, pack.asOf);
}

async function bytesOf(paper: PaperDocument, { site }: Place, asOf: string): Promise<Uint8Array> {
  const file = await Packer.toArrayBuffer(wordDocument(paper, site));
  return withFixedBytes(new Uint8Array(file), asOf);
}
