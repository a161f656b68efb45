import { existsSync } from 'node:fs';
import { listen, wantedPort } from './preview/port.ts';
import { CannotPreview } from './preview/rules.ts';
import { previewServer } from './preview/server.ts';

/** Serves the built site until it is stopped. */
async function main(): Promise<void> {
  if (!existsSync('dist/index.html'))
    throw new CannotPreview('There is no built site in dist/. Build it first: npm run build');
  const wanted = wantedPort();
  const port = await listen(await previewServer('dist'), wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken.`);
  console.log(`Lines of Enquiry is at http://localhost:${port} (stop with Ctrl+C).`);
}

await main().catch((error: unknown) => {
  if (!(error instanceof CannotPreview)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
