const LONGEST = 60;

/**
 * The name of a file from a title, in letters and figures that every system takes.
 * @example fileName('Panel: 3 / 12 – “Plant” é') // 'panel-3-12-plant-e'
 */
export function fileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-');
  return (name ?? '').slice(0, LONGEST).toWellFormed().replace(/-+$/, '') || 'papers';
}
