import { parseArgs } from 'node:util';
import { build } from 'astro';

const { values } = parseArgs({ options: { outDir: { type: 'string' } } });

/**
 * Builds the site. Astro would print a line for each of its two thousand pages; whoever waits wants to
 * know how far it is, which the integrations say, and warnings.
 */
await build({ logLevel: 'warn', ...values });
