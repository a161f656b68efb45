import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject } from '../../tests/site/project-copy.ts';
import { BARE_ASTRO, projectOf } from './bare.ts';
import { multiply } from './multiply.ts';
import { pagesIn, weigh, type KindOfPage } from './pages.ts';
import { PEERS } from './peers.ts';
import { ASTRO, build, OURS, type Project, type Run } from './run.ts';
import { textsOf } from './texts.ts';

/** What a build of the site took, and builds of as many pages of the same text by others. */
export interface Measured {
  pages: number;
  ours: Run[];
  /** In the order of the builds of the site: each followed one of them. */
  bareAstro: Run[];
  peers: { name: string; runs: Run[] }[];
  kinds: KindOfPage[];
}

/**
 * Builds the site with its entries so many times. The builds take turns with those of others, for what else a machine
 * does comes and goes.
 * @param turns how often each is built
 * @param packages the packages of the peers; without it they are left out
 */
export async function measure(times: number, turns: number, packages?: string): Promise<Measured> {
  const site: Project = { folder: copyOfProject(), command: OURS };
  const made = [site.folder];
  const project = (...what: Parameters<typeof projectOf>) => {
    made.push(projectOf(...what));
    return made.at(-1)!;
  };
  try {
    cpSync('content', join(site.folder, 'content'), { recursive: true });
    multiply(site.folder, times);
    const ours = [await build(site)];
    const dist = join(site.folder, 'dist');
    const pages = pagesIn(dist);
    const texts = textsOf(dist, pages);
    const bare: Project = { folder: project(BARE_ASTRO, texts), command: ASTRO };
    const bareAstro = [await build(bare)];
    const peers = (packages === undefined ? [] : PEERS).map(({ name, files, folder, command }) => ({
      name,
      project: { folder: project(files, texts, { packages, folder }), command },
      runs: [] as Run[],
    }));
    for (const { project, runs } of peers) runs.push(await build(project));
    while (ours.length < turns) {
      ours.push(await build(site));
      bareAstro.push(await build(bare));
      for (const { project, runs } of peers) runs.push(await build(project));
    }
    return { pages: pages.length, ours, bareAstro, peers, kinds: weigh(dist, pages) };
  } finally {
    for (const folder of made) rmSync(folder, { recursive: true });
  }
}

/** The median of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** Seconds that builds took, in the order of the builds. */
export function secondsOf(runs: readonly Run[]): number[] {
  return runs.map(({ seconds }) => seconds);
}

/** By how much longer each build took than that of another, turn by turn. */
export function ratiosOf(runs: readonly Run[], others: readonly Run[]): number[] {
  return runs.map(({ seconds }, turn) => seconds / others[turn]!.seconds);
}

/** The most memory of all builds, in MB: of the build itself, or of processes beside it. */
export function megabytes(runs: readonly Run[], part: 'memory' | 'beside' = 'memory'): string {
  return Math.max(...runs.map((run) => run[part])).toFixed(0);
}
