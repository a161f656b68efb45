import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'node_modules/@sveltia/cms';
const OURS = '/edit/cms';

/** Addresses from which the editor would fetch its parts, and where they are here. */
const MOVED: readonly (readonly [from: string | RegExp, to: string])[] = [
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^/]*\/[^)`'"]*?\.woff2/g,
    `${OURS}/fonts/$1.woff2`,
  ],
  ['https://unpkg.com/@sveltia/cms', `${OURS}/npm`],
  ['https://unpkg.com/${e}', `${OURS}/npm/\${e}`],
];

/**
 * The files of the visual editor, from its npm package: its script, the two parts that it loads later, three fonts, our
 * language, and its version, so that it finds itself current. Where they are to stand, and a path or a text.
 * @throws when the script names an address that this does not know, which a new version may
 */
export function editorFiles(): Record<string, string | { text: string }> {
  const { version, dependencies } = JSON.parse(
    readFileSync(join(PACKAGE, 'package.json'), 'utf8'),
  ) as { version: string; dependencies: { immutable: string } };
  const immutable = dependencies.immutable.replace(/^\D/, '');
  return {
    'sveltia-cms.mjs': { text: moved(readFileSync(join(PACKAGE, 'dist/sveltia-cms.mjs'), 'utf8')) },
    'chunks/react-dom.js': join(PACKAGE, 'dist/chunks/react-dom.js'),
    'LICENSE.txt': join(PACKAGE, 'LICENSE.txt'),
    'npm/package.json': { text: JSON.stringify({ version }) },
    [`npm/immutable@${immutable}/dist/immutable.es.js`]:
      'node_modules/immutable/dist/immutable.es.js',
    [`npm@${version}/locales/en-GB.json`]: join(PACKAGE, 'locales/en-GB.json'),
    ...fonts(),
  };
}

function fonts(): Record<string, string> {
  const folder = join(PACKAGE, 'npm/assets');
  return Object.fromEntries(
    readdirSync(folder).flatMap((file) => {
      const [, name] = /^(.+?)-latin-.*\.woff2$/.exec(file) ?? [];
      return name ? [[`fonts/${name}.woff2`, join(folder, file)]] : [];
    }),
  );
}

function moved(script: string): string {
  return MOVED.reduce((text, [from, to]) => {
    const next = text.replaceAll(from, to);
    if (next === text) throw new Error(`The editor no longer fetches from ${String(from)}.`);
    return next;
  }, script).replace(/\n\/\/# sourceMappingURL=.*/, '');
}
