/** The parts of a build that are this site's own, in their order. `npm run bench` tells how long each takes. */
export const STAGES = ['reading and judging', 'Markdown', 'joining', 'search index'] as const;

/** Notes, on the timeline that Node keeps for every process, that a part of the build ends which began at `start`. */
export function endOfStage(stage: (typeof STAGES)[number], start: number): void {
  performance.measure(stage, { start });
}
