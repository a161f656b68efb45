import type { TestProject } from 'vitest/node';
import { build } from '../site/set-up.ts';

/** Before the tests of engines: builds the site, or takes the built one that SITE_DIST names. */
export default function setUp(project: TestProject): void {
  project.provide('dist', process.env['SITE_DIST'] ?? build());
}
