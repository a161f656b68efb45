import { runNew } from './new/run.ts';

process.exitCode = await runNew(process.argv.slice(2));
