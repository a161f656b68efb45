const SECTION = /\b(?:s|sec|sect|sections?)\b\.?\s*(\d+[a-z]?)\b/g;

/** Folds compatibility forms (ligatures, full-width letters, other hyphens), and drops what cannot be seen. */
export function folded(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFKC');
}

/**
 * The form in which words are compared: small letters without marks, apostrophes, hyphens and full stops.
 * @example keyOf("Ynys Môn, s.47 & Children’s") // 'ynys mon section 47 and childrens'
 */
export function keyOf(text: string): string {
  return folded(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(SECTION, 'section $1')
    .replace(/\bs(\d{2,3})\b/g, 'section $1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
