import { KINDS, type Kind } from '../schemas/index.ts';
import { formOf, textOf } from './form.ts';
import type { Shape } from './write.ts';

/** How an entry of a kind is written. */
export function shapeOf(kind: Kind): Shape {
  return { fields: formOf(kind), hasText: textOf(kind) !== 'never' };
}

/** How an entry of each kind is written. */
export function shapes(): Record<Kind, Shape> {
  return Object.fromEntries(KINDS.map((kind) => [kind, shapeOf(kind)])) as Record<Kind, Shape>;
}
