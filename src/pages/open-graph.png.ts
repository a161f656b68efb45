import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { SITE } from '@/site';

const font = (weight: 400 | 700) => ({
  name: 'Source Serif',
  weight,
  data: readFileSync(
    `node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`,
  ),
});
const div = (style: object, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** The picture that goes with a shared link: the name over a ruled sheet. */
export const GET: APIRoute = async () => {
  const sheet = div(
    {
      width: 1200,
      height: 630,
      background: '#fbfaf7',
      color: '#1f1b24',
      fontFamily: 'Source Serif',
    },
    [
      div({ width: 150, borderRight: '3px solid #c9a9b4', background: '#f4efe6' }, ''),
      div({ flexDirection: 'column', justifyContent: 'center', padding: '0 70px', flex: 1 }, [
        div({ fontSize: 92, fontWeight: 700, color: '#5a2a62' }, SITE.name),
        div({ height: 4, background: '#774700', width: 160, margin: '26px 0 34px' }, ''),
        div({ fontSize: 42, lineHeight: 1.3 }, SITE.tagline),
      ]),
    ],
  );
  const svg = await satori(sheet, { width: 1200, height: 630, fonts: [font(400), font(700)] });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
