import type { Nodes, Root, RootContent } from 'hast';
// Makes the components of articles known among the elements of a page.
import type {} from 'mdast-util-mdx';
import rehypeSanitize from 'rehype-sanitize';
import { ALLOWED_HTML } from './allowed-html.ts';
import { componentOf } from './rules/components.ts';

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Parent = Extract<Nodes, { children: unknown[] }>;

/** What Astro knows of the file that is read. */
interface Article {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** An element that stands for a component while all else is sanitised; no text of an article can hold one. */
const STAND_IN = 'article-component';

/**
 * The second wall round articles: what the check should have refused does not reach a page. It keeps the components of
 * the closed list, with the attributes that they know as plain texts, and of all else what may stand in any text.
 */
export function articleWall() {
  const sanitise = rehypeSanitize({
    ...ALLOWED_HTML,
    tagNames: [...(ALLOWED_HTML.tagNames ?? []), STAND_IN],
    attributes: { ...ALLOWED_HTML.attributes, [STAND_IN]: ['dataNumber'] },
  });
  return (tree: Root, { data }: Article): Root => {
    // Astro would put the article into whatever file this field names.
    delete data.astro?.frontmatter?.['layout'];
    const components: Component[] = [];
    setAside(tree, components);
    const sane = sanitise(tree);
    putBack(sane, components);
    return sane;
  };
}

/** Puts a stand-in in place of each component that may stay; the sanitiser drops the others, and all code. */
function setAside(parent: Parent, components: Component[]): void {
  parent.children.forEach((child, index) => {
    if ('children' in child) setAside(child, components);
    if (!isComponent(child) || !componentOf(child.name)) return;
    components.push(child);
    parent.children[index] = {
      type: 'element',
      tagName: STAND_IN,
      properties: { dataNumber: components.length - 1 },
      children: child.children,
    };
  });
}

function putBack(parent: Parent, components: readonly Component[]): void {
  parent.children.forEach((child, index) => {
    if ('children' in child) putBack(child, components);
    if (child.type !== 'element' || child.tagName !== STAND_IN) return;
    const component = components[Number(child.properties['dataNumber'])];
    if (!component) return;
    const { required = [], optional = [] } = componentOf(component.name) ?? {};
    // Any other may be a word of command to Astro: set:html="<script>", client:load, server:defer.
    const attributes = component.attributes.filter(
      (it) =>
        it.type === 'mdxJsxAttribute' &&
        typeof it.value === 'string' &&
        [...required, ...optional].includes(it.name),
    );
    parent.children[index] = { ...component, attributes, children: child.children };
  });
}

function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
