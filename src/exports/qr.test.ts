import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode } from './qr.ts';

const ADDRESS = 'https://lines-of-enquiry.example/forces/avon-and-somerset/pack/';
const PIXELS = 6;

const PAPER = 3;

/** The code as a camera would have it: its path, filled, on white paper. */
function picture({ size, path }: ReturnType<typeof qrCode>) {
  const width = (size + 2 * PAPER) * PIXELS;
  const data = new Uint8Array(width * width * 3).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = 0; row < PIXELS; row += 1) {
      const start = ((PAPER + Number(y)) * PIXELS + row) * width + (PAPER + Number(x)) * PIXELS;
      data.fill(0, start * 3, (start + Number(length) * PIXELS) * 3);
    }
  return { width, height: width, data };
}

test('a code is read as the address', () => {
  expect(decodeQR(picture(qrCode(ADDRESS)))).toBe(ADDRESS);
});

test('a code is small enough for its place on paper: half a millimetre a module', () => {
  expect(qrCode(ADDRESS).size).toBeLessThanOrEqual(42);
});
