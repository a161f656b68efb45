import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const RUNS = 3;
/** How often the peak of a process's memory is read, in milliseconds. It only ever grows. */
const LOOK_EVERY = 50;

interface Run {
  seconds: number;
  /** Peak resident memory in MB; null where the system does not tell. */
  peak: number | null;
}

/** One build of the site into a folder, as a deployment makes it. */
async function build(dist: string): Promise<Run> {
  const start = performance.now();
  const child = spawn('npm', ['run', '-s', 'build', '--', '--outDir', dist], { stdio: 'ignore' });
  let peak: number | null = null;
  const timer = setInterval(
    () => (peak = Math.max(peak ?? 0, memoryOf(child.pid!)) || null),
    LOOK_EVERY,
  );
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build ended with ${String(code)}.`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Peak memory of a process and its children in MB, as Linux tells it. */
function memoryOf(pid: number): number {
  try {
    const own = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    const below = children.filter(Boolean).map((child) => memoryOf(Number(child)));
    return Math.max(Number(own?.[1] ?? 0) / 1024, ...below);
  } catch {
    return 0;
  }
}

const KINDS: [name: string, pattern: RegExp][] = [
  ['home', /^index\.html$/],
  ['force', /^forces\/[^/]+\/index\.html$/],
  ['inspection', /^inspections\/[^/]+\/index\.html$/],
  ['finding', /^inspections\/[^/]+\/[^/]+\/index\.html$/],
  ['list of findings', /^findings\//],
  ['theme', /^themes\/[^/]+\/index\.html$/],
  ['panel practice', /^panels\/[^/]+\/index\.html$/],
  ['guidance', /^guidance\/[^/]+\/index\.html$/],
  ['response', /^responses\/[^/]+\/index\.html$/],
  ['source', /^sources\/[^/]+\/index\.html$/],
  ['search', /^search\/index\.html$/],
];

/** Bytes of a page and its style sheet as a browser that takes brotli receives them. */
function bytesOf(dist: string, page: string): number {
  const html = readFileSync(join(dist, page), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const files = [Buffer.from(html), ...sheets.map(([, href]) => readFileSync(join(dist, href!)))];
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}

const dist = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await build(dist));
  const times = runs.map((run) => run.seconds).sort((a, b) => a - b);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const pages = files
    .map((file) => relative(dist, join(file.parentPath, file.name)))
    .filter((name) => name.endsWith('.html'));
  console.log(`pages   ${pages.length}`);
  console.log(
    `build   ${times[1]!.toFixed(1)} s, median of ${RUNS} (${times[0]!.toFixed(1)} to ${times[2]!.toFixed(1)})`,
  );
  console.log(`memory  ${Math.max(...runs.map((run) => run.peak ?? 0)).toFixed(0)} MB at the peak`);
  console.log('\nHTML and CSS, brotli, bytes     pages   median      most  largest page');
  for (const [name, pattern] of KINDS) {
    const sizes = pages
      .filter((page) => pattern.test(page))
      .map((page) => ({ page, bytes: bytesOf(dist, page) }))
      .sort((a, b) => a.bytes - b.bytes);
    if (sizes.length === 0) continue;
    const median = sizes[Math.floor(sizes.length / 2)]!.bytes;
    const most = sizes.at(-1)!;
    console.log(
      `${name.padEnd(30)}${String(sizes.length).padStart(7)}${String(median).padStart(9)}${String(most.bytes).padStart(10)}  /${most.page.replace('index.html', '')}`,
    );
  }
} finally {
  rmSync(dist, { recursive: true });
}
