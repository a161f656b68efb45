import { existsSync } from 'node:fs';
import { listen, previewServer } from './preview/server.ts';

const WANTED = Number(process.env['PORT'] ?? 4321);

if (existsSync('dist/index.html')) {
  const port = await listen(previewServer('dist'), WANTED);
  if (port !== WANTED) console.log(`Port ${WANTED} is taken.`);
  console.log(`Lines of Enquiry is at http://localhost:${port} (stop with Ctrl+C).`);
} else {
  console.error('There is no built site in dist/. Build it first: npm run build');
  process.exitCode = 1;
}
