/**
 * Prints, `name value unit` a line, what it takes to compare GitHub Enterprise 3.18 with 3.19, 11 MB each: seconds and the peak
 * of memory of the whole process of our command line, and of those of Redocly and oasdiff beside it; and how long lists and
 * pages take at 5,000 APIs of 20 definitions each, with SQLite and with PostgreSQL. Between them, how many real documents a
 * second are looked at by rules in one thread, and by the command line of Spectral beside it; and how long the longest task of the
 * page is that shows those 11 MB beside each other.
 *
 * The pages are measured on the production build; `yarn tsc` and `yarn build:all` must have run.
 * Redocly and Spectral are installed, and oasdiff is built, where they are not there; `--no-peers` leaves them out. A line on stderr
 * names what cannot be had, and the rest goes on. `--aims` ends with 1 where a figure is not what it is to be, or not there. Needs GNU time, as a process does not tell its parent how much memory it took.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { enterpriseDocuments } from '../conformance/contracts/enterpriseDocuments.mjs';
import { orLeaveOut } from '../conformance/contracts/leaveOut.mjs';
import { thePeers } from '../conformance/contracts/peers/thePeers.mjs';
import { commandLine } from './contracts/commandLine.mjs';
import { largePages } from './contracts/largePages.mjs';
import { lintedDocuments, lintSpeed } from './contracts/lintSpeed.mjs';
import { listTimes } from './contracts/listTimes.mjs';
import { measureProcess } from './contracts/measureProcess.mjs';
import { spectralCliSpeed } from './contracts/spectralCli.mjs';
import { AIMS_OPTION, holdAims } from './aims.mjs';
import { unpackBundle } from '../serve-production.mjs';
import { figure, percentile } from './figure.mjs';
import { postgresDatabase, sqliteDatabase } from './models/portalDatabases.mjs';

const RUNS = 5;
const CONTRACTS = 5_000;

/** Databases by what stands behind the names of their figures. */
const DATABASES = { '': sqliteDatabase, _postgresql: postgresDatabase };

const { values } = parseArgs({
  options: { peers: { type: 'boolean', default: true }, ...AIMS_OPTION },
  allowNegative: true,
});
holdAims('contracts');
const directory = await mkdtemp(path.join(tmpdir(), 'almanac-contracts-'));

/** Prints the median of a few runs: seconds of the process, and its peak in MB. */
function tell(prefix, { before, after }, { program, argumentsFor, env }) {
  const args = argumentsFor(before.file, after.file);
  const runs = Array.from({ length: RUNS }, () =>
    measureProcess(program, args, env, directory),
  );
  const middle = name =>
    percentile(
      runs.map(run => run[name]),
      0.5,
    );
  figure(`${prefix}ghes_diff_seconds`, middle('seconds'), 's');
  // What a busy machine says, too.
  figure(`${prefix}ghes_diff_cpu_seconds`, middle('cpuSeconds'), 's');
  figure(`${prefix}ghes_diff_peak_mb`, middle('peakMegabytes'), 'MB');
}

/** What comparing GitHub Enterprise takes, here and by the peers. */
async function tellOfEnterprise() {
  const documents = enterpriseDocuments();
  tell('', documents, await commandLine(directory));
  for (const peer of values.peers ? await thePeers() : []) {
    await orLeaveOut(peer.name, () => tell(`${peer.name}_`, documents, peer));
  }
}

/** How many documents a second are looked at by rules. */
async function tellOfRules() {
  const linted = lintedDocuments();
  figure('lint_documents_per_second', await lintSpeed(linted), '1/s');
  if (!values.peers) return;
  await orLeaveOut('Spectral', () => {
    const speed = spectralCliSpeed(linted);
    figure('spectral_cli_documents_per_second', speed, '1/s');
  });
}

try {
  await orLeaveOut('GitHub Enterprise', tellOfEnterprise);
  await orLeaveOut('speed of rules', tellOfRules);
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** What it takes to read GitHub Enterprise in a portal; the page aims at no task beyond 200 ms. */
async function tellOfPages() {
  const times = await largePages(enterpriseDocuments());
  figure('ghes_publish_and_compare_seconds', times.comparedSeconds, 's');
  figure('ghes_page_longest_task_ms', times.pageMs, 'ms');
  figure('ghes_side_by_side_longest_task_ms', times.linesMs, 'ms');
  figure('ghes_quality_longest_task_ms', times.qualityMs, 'ms');
  figure('ghes_rules_seconds', times.lintedSeconds, 's');
  console.error(`rules on GitHub Enterprise: ${times.state}, ${times.reason}`);
}

unpackBundle();
await orLeaveOut('pages of GitHub Enterprise', tellOfPages);
for (const [suffix, open] of Object.entries(DATABASES)) {
  const database = await orLeaveOut(`lists${suffix}`, open);
  if (!database) continue;
  try {
    const times = await listTimes(CONTRACTS, database);
    const name = `contracts_list_${CONTRACTS}${suffix}`;
    figure(`contracts_kept${suffix}_per_second`, times.keptPerSecond, '1/s');
    figure(`${name}_p95_ms`, times.list, 'ms');
    figure(`contract_detail${suffix}_p95_ms`, times.detail, 'ms');
    figure(`contract_history${suffix}_p95_ms`, times.history, 'ms');
  } finally {
    await database.remove();
  }
}
