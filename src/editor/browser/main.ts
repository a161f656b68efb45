import type { CmsConfig } from '@sveltia/cms';
import type { Kind } from '../../schemas/index.ts';
import { entryValues } from '../read.ts';
import { entryText, type Shape, type Values } from '../write.ts';
import { sourceField, type KnownSource } from './source-field.ts';
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
}

const CMS = '/edit/cms/sveltia-cms.mjs';

const [{ default: cms }, { config, shapes, sources }] = await Promise.all([
  import(/* @vite-ignore */ CMS) as Promise<{ default: Cms }>,
  fetch('/edit/set-up.json').then((response) => response.json() as Promise<SetUp>),
]);
for (const collection of config.collections ?? []) {
  if (!('extension' in collection)) continue;
  const shape = shapes[collection.name as Kind];
  cms.registerCustomFormat(collection.format!, collection.extension!, {
    fromFile: (text) => entryValues(shape, text),
    toFile: (values) => entryText(shape, withIds(values)),
  });
}
const today = new Date().toISOString().slice(0, 10);
cms.registerFieldType('source', sourceField(shapes.sources, sources, today));
await cms.init({ config });
// The editor adds one that keeps people from enlarging the page (WCAG 2.2, 1.4.4).
for (const meta of document.querySelectorAll('meta[name="viewport"][content*="maximum-scale"]'))
  meta.remove();
