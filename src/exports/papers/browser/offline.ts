import { dateInWords } from '../../../record/date-words.ts';
import { cut } from '../../cut.ts';
import { COMMON } from '../offline/sets.ts';
import {
  canKeep,
  DeviceFull,
  keepForces,
  keptNow,
  removeAll,
  setOf,
  type Kept,
  type KeptForce,
} from '../offline/store.ts';
import { copyOf, part } from './elements.ts';

/*
 * Taking pages along: what it takes is said before, and how far it is while it is done.
 */
const force = () => part<HTMLSelectElement>('offline-force');
const say = (text: string) => (part('offline-status').textContent = text);
let kept: Kept | undefined;

export function startOffline(): void {
  part('offline-cannot').hidden = canKeep();
  part('offline-can').hidden = !canKeep();
  if (!canKeep()) return;
  force().addEventListener('change', () => void showSize());
  onPress('offline-keep', () => void keep([...(kept?.forces ?? []), chosen()]));
  onPress('offline-update', () => void keep(kept?.forces ?? []));
  onPress('offline-remove', () => void remove());
  void keptNow().then(show, () => show(undefined));
}

const onPress = (name: string, act: () => void) => part(name).addEventListener('click', act);

/**
 * Leads to the choice of what is kept, with a force chosen.
 * @returns what is to be said where no force is called so; else empty
 */
export function offerForce(id: string): string {
  if (!canKeep()) {
    part('offline').focus();
    return '';
  }
  force().value = id.toLowerCase();
  if (force().selectedIndex < 1) {
    force().value = '';
    return `Nothing can be kept for offline by the name of “${cut(id, 40)}”: no force is called so. Choose one from the list under “Keep for offline”.`;
  }
  force().scrollIntoView({ block: 'center' });
  force().focus({ preventScroll: true });
  void showSize();
  return '';
}

function chosen(): KeptForce {
  const { value, selectedOptions } = force();
  return { id: value, name: selectedOptions[0]?.text ?? value };
}

/** Says what a force takes, before it is kept. */
async function showSize(): Promise<void> {
  const { id, name } = chosen();
  const isKept = kept?.forces.some((it) => it.id === id) ?? false;
  part<HTMLButtonElement>('offline-keep').disabled = id === '' || isKept;
  if (id === '' || isKept) {
    part('offline-size').textContent = isKept ? `${name} is kept already.` : '';
    return;
  }
  try {
    const [own, common] = await Promise.all([setOf(id), setOf(COMMON)]);
    if (chosen().id !== id) return;
    part('offline-size').textContent = kept
      ? `${name}: ${megabytes(own.bytes)}, beside what is kept already.`
      : `${name}: ${megabytes(own.bytes + common.bytes)}, of which ${megabytes(common.bytes)} is needed once, for any number of forces.`;
  } catch {
    part('offline-size').textContent = 'How large it is could not be learnt: there is no network.';
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The day on which it is kept is that of the reader's calendar. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((it) => String(it).padStart(2, '0'));
  return dateInWords(`${now.getFullYear()}-${month}-${day}`);
}

async function keep(forces: readonly KeptForce[]): Promise<void> {
  const all = [...new Map(forces.map((it) => [it.id, it])).values()].filter(({ id }) => id !== '');
  if (all.length === 0) return;
  busy(true);
  say('Keeping …');
  const bar = part<HTMLProgressElement>('offline-progress');
  try {
    show(
      await keepForces(all, { asOf: dateInWords, today: today() }, (done, files) => {
        bar.max = files;
        bar.value = done;
      }),
    );
    say('Kept. You can now read these pages without a network.');
  } catch (error) {
    say(
      error instanceof DeviceFull
        ? 'There is too little room on this device, so nothing new was kept. What was kept before is still there.'
        : 'Not all of it arrived, so nothing new was kept. Your connection may have been interrupted.',
    );
  } finally {
    busy(false);
    void showSize();
  }
}

async function remove(): Promise<void> {
  await removeAll();
  show(undefined);
  say('Removed. Nothing is kept on this device.');
  void showSize();
}

function busy(isBusy: boolean): void {
  part('offline-progress').hidden = !isBusy;
  for (const name of ['offline-keep', 'offline-update', 'offline-remove'])
    part<HTMLButtonElement>(name).disabled = isBusy;
}

function show(now: Kept | undefined): void {
  kept = now;
  part('offline-kept').hidden = !now;
  if (!now) return;
  part('offline-day').textContent = `Kept on ${now.on}: the record as of ${now.asOf}.`;
  part('offline-list').replaceChildren(
    ...now.forces.map(({ id, name }) => {
      const item = copyOf('offline-item');
      const link = part<HTMLAnchorElement>('offline-link', item);
      link.textContent = name;
      link.href = `/forces/${id}/`;
      const drop = part<HTMLButtonElement>('offline-drop', item);
      drop.ariaLabel = `Remove ${name}`;
      drop.addEventListener('click', () => {
        const others = now.forces.filter((it) => it.id !== id);
        void (others.length > 0 ? keep(others) : remove());
        part('offline').focus();
      });
      return item;
    }),
  );
}
