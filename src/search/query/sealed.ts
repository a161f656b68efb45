/**
 * JSON that says what it should be, so that a damaged file is known for one: `["1f0c9a3e",{…}]`, the second part behind
 * its own sum. A text that was cut, replaced by another or changed on the way does not open.
 */
export function sealed(content: unknown): string {
  const json = JSON.stringify(content);
  return `["${sumOf(json)}",${json}]`;
}

const BEFORE_JSON = '["00000000",'.length;

/**
 * What was sealed.
 * @throws when the text is not as it was sealed
 */
export function unsealed<T>(text: string): T {
  const json = text.slice(BEFORE_JSON, -1);
  if (text !== `["${sumOf(json)}",${json}]`) throw new Error('The file is damaged.');
  return JSON.parse(json) as T;
}

/** FNV-1a of the text's UTF-16 units: against accidents, not against anybody. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}
