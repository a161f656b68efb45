import { Packer } from 'docx';
import { saveFile } from '../../save-file.ts';
import type { PaperDocument } from '../document.ts';
import { fileName } from '../file-name.ts';
import { wordDocument } from '../word.ts';

/** Gives the reader papers as a Word file. This module holds the library and is loaded when it is asked for. */
export async function saveWord(paper: PaperDocument): Promise<void> {
  const file = await Packer.toBlob(wordDocument(paper, new URL(location.origin)));
  saveFile(file, `${fileName(paper.title)}.docx`);
}
