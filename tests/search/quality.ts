import type { Asked } from './queries.ts';

/** The place, from 1, of the first right answer among what is shown; 0 where there is none. */
export function placeOf({ leadsTo }: Asked, results: readonly string[]): number {
  const right = (address: string) =>
    leadsTo.some((one) =>
      one.endsWith('*') ? address.startsWith(one.slice(0, -1)) : address === one,
    );
  return (
    results.findIndex((place) => place.split(' ').some((it) => right(withoutTextFragment(it)))) + 1
  );
}

/** Mean reciprocal rank, and the share of queries answered in the first three places. */
export function quality(places: readonly number[]): { mrr: number; top3: number } {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mrr: mean(places.map((place) => (place === 0 ? 0 : 1 / place))),
    top3: mean(places.map((place) => (place > 0 && place <= 3 ? 1 : 0))),
  };
}

export function withoutTextFragment(address: string): string {
  return address.replace(/#?:~:.*$/, '');
}
