import { Packer } from 'docx';
import type { PaperDocument } from '../document.ts';
import { slug } from 'github-slugger';
import { wordDocument } from '../word.ts';

/** Gives the reader papers as a Word file. This module holds the library and is loaded when it is asked for. */
export async function saveWord(paper: PaperDocument): Promise<void> {
  const file = await Packer.toBlob(wordDocument(paper, new URL(location.origin)));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${slug(paper.title)}.docx`;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
