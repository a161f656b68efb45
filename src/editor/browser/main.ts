import type { CmsConfig } from '@sveltia/cms';
import type { Kind } from '../../schemas/index.ts';
import { entryValues } from '../read.ts';
import { entryText, type Shape, type Values } from '../write.ts';
import {
  asKnown,
  citedIn,
  isSaved,
  learn,
  newSourcesIn,
  type KnownSource,
} from './known-sources.ts';
import { keepSources, keptSources } from './kept-sources.ts';
import { tellSaved } from './saved-notice.ts';
import { sourceField } from './source-field.ts';
import { withIds } from './with-ids.ts';

/** What the editor is set up with: made at build, from the schemas and the record. */
interface SetUp {
  config: CmsConfig;
  shapes: Record<Kind, Shape>;
  sources: KnownSource[];
}

/** The parts of the editor's interface that are used here. */
interface Cms {
  init(options: { config: CmsConfig }): Promise<void>;
  registerCustomFormat(
    name: string,
    extension: string,
    format: { fromFile: (text: string) => Values; toFile: (values: Values) => string },
  ): void;
  registerFieldType(name: string, control: unknown): void;
  registerEventListener(listener: {
    name: string;
    handler: (event: { entry: { toJS: () => { data: Values } } }) => void;
  }): void;
}

const CMS = '/edit/cms/sveltia-cms.mjs';

const [{ default: cms }, { config, shapes, sources }] = await Promise.all([
  import(/* @vite-ignore */ CMS) as Promise<{ default: Cms }>,
  fetch('/edit/set-up.json').then((response) => response.json() as Promise<SetUp>),
]);
const known = new Map(sources.map((source) => [source.id, { ...source, isPublished: true }]));
learn(known, keptSources(known));
for (const collection of config.collections ?? []) {
  if (!('extension' in collection)) continue;
  const shape = shapes[collection.name as Kind];
  cms.registerCustomFormat(collection.format!, collection.extension!, {
    fromFile: (text) => {
      const values = entryValues(shape, text);
      // What is proposed and not published yet cites sources that came with it.
      learn(
        known,
        citedIn(shape.fields, values).map((id) => ({ id })),
      );
      return values;
    },
    toFile: (values) => entryText(shape, withIds(values)),
  });
}
const today = new Date().toISOString().slice(0, 10);
cms.registerFieldType('source', sourceField(shapes.sources, known, today));
cms.registerEventListener({
  name: 'postSave',
  handler: ({ entry }) => {
    const saved = newSourcesIn(entry.toJS().data).filter(isSaved).map(asKnown);
    learn(known, saved);
    keepSources(known);
    tellSaved(saved);
  },
});
await cms.init({ config });
// The editor adds one that keeps people from enlarging the page (WCAG 2.2, 1.4.4).
for (const meta of document.querySelectorAll('meta[name="viewport"][content*="maximum-scale"]'))
  meta.remove();
