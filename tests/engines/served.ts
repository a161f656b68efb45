import type { OutgoingHttpHeaders } from 'node:http';
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
  const reports: string[] = [];
  const server = await previewServer(dist);
  server.prependListener('request', (request, response) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: OutgoingHttpHeaders) =>
      writeHead(status, reporting(headers))) as typeof response.writeHead;
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
    },
  };
}

const POLICY = 'Content-Security-Policy';

function reporting(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const policy = headers[POLICY];
  return policy ? { ...headers, [POLICY]: `${String(policy)}; report-uri ${REPORTS}` } : headers;
}
