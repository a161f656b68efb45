import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The root of an XML text. */
export function readXml(text: string): XmlElement {
  // Throws, with the line, where the text is not well-formed.
  return parseXml(text).root!;
}

/** The elements of a name directly in another. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}

/** The text of the first element of a name in another; empty where there is none. */
export function textIn(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text.trim() ?? '';
}
