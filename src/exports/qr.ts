import { encodeQR } from 'qr';

/** A QR code as shapes: how many modules a side has, and the dark ones as path data. */
export interface QrCode {
  size: number;
  path: string;
}

/** Free modules around a code: fewer, and a telephone may not find it. On paper the white around it is the most of them. */
const QUIET = 4;
const QUIET_ON_PAPER = 1;

/** An address as a QR code that can be read with a corner of the paper creased. */
export function qrCode(address: string): QrCode {
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET_ON_PAPER });
  const path = modules.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size: modules.length, path: path.join('') };
}

/** The same as a picture for a Word file, in pixels of a GIF. */
export function qrPicture(address: string): Uint8Array {
  return encodeQR(address, 'gif', { ecc: 'medium', border: QUIET, scale: 6 });
}

/** Where the dark modules of a row begin, and how many follow each other. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
