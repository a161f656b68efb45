import { componentOf, COMPONENTS } from './components.ts';
import { attributeOf, elementsOf, placeOfNode } from './markdown.ts';
import type { Element } from './markdown.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'component-attributes',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const element of elementsOf(draft)) {
        for (const message of mistakesIn(element)) {
          yield { ...placeOfNode(draft, element), message, allowed: exampleOf(element.name!) };
        }
      }
    }
  },
};

function mistakesIn(element: Element): string[] {
  const { name, attributes, children } = element;
  const component = componentOf(name);
  if (!component) return [];
  const given = attributes.flatMap((it) => (it.type === 'mdxJsxAttribute' ? [it.name] : []));
  const withoutValue = attributes.flatMap((it) =>
    it.type === 'mdxJsxAttribute' && it.value == null ? [it.name] : [],
  );
  const known = [...component.required, ...component.optional];
  const isEmpty = (attribute: string) => attributeOf(element, attribute)?.trim() === '';
  return [
    ...component.required
      .filter((attribute) => !given.includes(attribute))
      .map((attribute) => `<${name}> has no ${quote(attribute)}.`),
    ...given
      .filter((attribute) => !known.includes(attribute))
      .map((attribute) => `<${name}> knows no ${quote(attribute)}.`),
    ...given
      .filter((attribute, index) => given.indexOf(attribute) !== index)
      .map((attribute) => `<${name}> has ${quote(attribute)} twice.`),
    ...withoutValue
      .filter((attribute) => known.includes(attribute))
      .map((attribute) => `${quote(attribute)} of <${name}> has no value.`),
    ...given.filter(isEmpty).map((attribute) => `${quote(attribute)} of <${name}> is empty.`),
    ...(children.length > 0 && !component.holdsText
      ? [`The text between <${name}> and </${name}> would not be shown.`]
      : []),
    ...(children.length === 0 && component.holdsText ? [`<${name}> holds no text.`] : []),
  ];
}

function exampleOf(name: string): string {
  const { required, optional, holdsText } = COMPONENTS[name]!;
  const attributes = [
    ...required.map((attribute) => ` ${attribute}="..."`),
    ...optional.map((attribute) => ` [${attribute}="..."]`),
  ].join('');
  return holdsText ? `<${name}${attributes}>...</${name}>` : `<${name}${attributes} />`;
}
