import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../scripts/preview/port.ts';
import { previewServer } from '../../scripts/preview/server.ts';

const REPORTS = '/policy-reports/';

/** The built site, served so that a browser says what its policy stops. */
export interface Served {
  address: string;
  /** What browsers have said that they stopped. */
  reports: string[];
  close(): void;
}

/** Serves a built site with the headers that it will have, and one address more in its policy: that for reports. */
export async function serveWithReports(dist: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'lines-of-enquiry-'));
  const toml = join(folder, 'netlify.toml');
  const rules = readFileSync('netlify.toml', 'utf8');
  writeFileSync(
    toml,
    rules.replace(/(Content-Security-Policy = "[^"]*)"/, `$1; report-uri ${REPORTS}"`),
  );
  const reports: string[] = [];
  const server = await previewServer(dist, toml);
  server.prependListener('request', (request) => {
    if (request.url !== REPORTS) return;
    request.on('data', (part) => reports.push(String(part)));
  });
  const port = await listen(server, 0, '127.0.0.1');
  return {
    address: `http://127.0.0.1:${port}`,
    reports,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
