import type { Mistake } from '../loader/mistakes.ts';

/** So many mistakes about one thing are shown one by one; more are told as one. */
const MOST_APART = 2;
const EXAMPLES = 3;

/** Tells mistakes of one rule about one thing as one, where it first shows or where its cause lies. */
export function fold(mistakes: readonly Mistake[]): Mistake[] {
  const groups = Map.groupBy(mistakes, ({ rule, about }) => about && `${rule}\n${about}`);
  return mistakes.flatMap((mistake) => {
    const group = groups.get(mistake.about && `${mistake.rule}\n${mistake.about}`) ?? [];
    if (mistake.about === undefined || group.length <= MOST_APART) return [mistake];
    return mistake === group[0] ? [asOne(group)] : [];
  });
}

function asOne([first, ...others]: readonly Mistake[]): Mistake {
  const { cause, ...mistake } = first!;
  const places = cause ? [first!, ...others] : others;
  const named = places.slice(0, EXAMPLES).map(({ file, line }) => `${file}:${line}`);
  const left = places.length - named.length;
  const list = left > 0 ? `${named.join(', ')} and ${left} more` : named.join(', ');
  const message = `${mistake.message} It shows in ${places.length}${cause ? '' : ' more'} places: ${list}.`;
  return { ...mistake, ...cause, message };
}
