import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { home } from '../almanac/paths.mjs';
import { say } from '../almanac/say.mjs';
import { findGo } from '../almanac/systemPrograms.mjs';

/** Other versions, other servers of the same API, and what else makes rules of SLOs. They come as Go modules. */
const PEERS = {
  prometheus3: {
    title: 'Prometheus 3',
    module: 'github.com/prometheus/prometheus',
    // As a Go module, 3.16.0 is named so.
    version: 'v0.316.0',
    commands: ['cmd/prometheus', 'cmd/promtool'],
    // What finds targets in clouds is more than half of the program, and plays no part.
    flags: ['-tags', 'remove_all_sd'],
  },
  victoriametrics: {
    title: 'VictoriaMetrics',
    module: 'github.com/VictoriaMetrics/VictoriaMetrics',
    version: 'v1.136.23',
    commands: ['app/victoria-metrics'],
    flags: [],
  },
  sloth: {
    title: 'Sloth',
    module: 'github.com/slok/sloth',
    version: 'v0.16.0',
    commands: ['cmd/sloth'],
    flags: [],
  },
};

const isWhole = (folder, { commands }) =>
  commands.every(command =>
    existsSync(path.join(folder, path.basename(command))),
  );

const run = (go, args, options) =>
  spawnSync(go, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });

/**
 * Builds the programs within the module's own folder: some modules replace others, which `go install` refuses.
 *
 * @returns whether it went well
 */
function build(go, folder, { title, module, version, commands, flags }) {
  say(`building ${title} with Go, which takes minutes (once)`);
  mkdirSync(folder, { recursive: true });
  // Outside of any module, as nothing is to be added to one.
  const download = ['mod', 'download', '-json', `${module}@${version}`];
  const { status, stdout } = run(go, download, { cwd: folder });
  if (status !== 0) return false;
  const { Dir } = JSON.parse(stdout);
  const packages = commands.map(command => `./${command}`);
  return (
    run(go, ['build', '-o', `${folder}/`, ...flags, ...packages], { cwd: Dir })
      .status === 0
  );
}

/**
 * Programs of another server that speaks Prometheus' API, or of who else makes rules for it. They are kept in
 * `.almanac/programs`.
 *
 * @param name `prometheus3`, `victoriametrics` or `sloth`
 * @param mayBuild whether they may be built where they are not there yet
 * @returns their `folder`, or why there is none as `missing`
 */
export function peerPrograms(name, { mayBuild }) {
  const peer = PEERS[name];
  const { title, version } = peer;
  const folder = path.join(home, 'programs', `${name}-${version}`);
  if (isWhole(folder, peer)) return { folder };
  const go = findGo();
  if (!go)
    return {
      missing: `${title} needs Go to be built, which is not on the PATH`,
    };
  if (!mayBuild)
    return { missing: `${title} is not built yet; --peers builds it` };
  return build(go, folder, peer)
    ? { folder }
    : { missing: `${title} could not be built with Go` };
}
