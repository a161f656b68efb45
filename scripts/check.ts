import { runCheck } from './check/run.ts';

// Whoever reads the report may stop before its end: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = runCheck(process.argv.slice(2));
} catch (error) {
  console.error(`The check itself failed, which is no fault of the content: ${String(error)}`);
  process.exitCode = 2;
}
