import { qrCode } from '../../qr.ts';

/*
 * Draws the code that opens papers again. This module holds the library and is loaded when papers are printed.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** Puts its code before a link. */
export function drawCode(link: HTMLAnchorElement): void {
  const { size, path } = qrCode(link.href);
  const picture = document.createElementNS(SVG, 'svg');
  const dark = document.createElementNS(SVG, 'path');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('class', 'qr');
  picture.setAttribute('aria-hidden', 'true');
  dark.setAttribute('d', path);
  picture.append(dark);
  link.before(picture);
}
