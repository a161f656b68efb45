import { XMLParser, XMLValidator } from 'fast-xml-parser';

/**
 * Reads a well-formed XML text.
 * @param lists names of elements of which there can be many
 * @throws where it is not well-formed
 */
export function readXml<T>(text: string, lists: readonly string[] = []): T {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`Line ${verdict.err.line}: ${verdict.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => lists.includes(name),
  });
  return parser.parse(text) as T;
}
