import { experimental_AstroContainer as Container } from 'astro/container';
import { getCollection, render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import Finding from '@/components/guidance/Finding.astro';
import Note from '@/components/guidance/Note.astro';
import Question from '@/components/guidance/Question.astro';
import Source from '@/components/guidance/Source.astro';

/** The closed list of components that an article may use; the check refuses any other. */
export const ARTICLE_COMPONENTS = { Finding, Note, Question, Source };

/** The whole text of each article as HTML, by its id, for where it is read away from its page. Made once a build. */
export async function articleTexts(): Promise<ReadonlyMap<string, string>> {
  texts ??= renderAll();
  return texts;
}
let texts: Promise<ReadonlyMap<string, string>> | undefined;

async function renderAll(): Promise<ReadonlyMap<string, string>> {
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await Container.create({ renderers });
  const articles = await getCollection('guidance');
  const all = articles.map(async (article): Promise<[string, string]> => {
    const { Content } = await render(article);
    const props = { components: ARTICLE_COMPONENTS };
    return [article.id, await container.renderToString(Content, { props })];
  });
  return new Map(await Promise.all(all));
}
