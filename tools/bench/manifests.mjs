/**
 * Reads the history of real repositories by the collector `manifests` as it ships, and prints, `name value unit` a line, what
 * that took: the first run, one that finds nothing new, and one that was cut off and finds all repositories read.
 *
 * Arguments are clones on this machine, bare or not, each with an upstream's whole history.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { home, root } from '../almanac/paths.mjs';
import { figure } from './figure.mjs';

const MODULE = path.join(root, 'plugins/insights-backend-module-manifests');
const DAY_MILLISECONDS = 86_400_000;

async function moduleIn(directory) {
  const outfile = path.join(directory, 'module.cjs');
  await build({
    stdin: {
      contents: ['collectorOfSettings', 'readManifestsSettings']
        .map(name => `export * from './${name}';`)
        .join('\n'),
      ...{ resolveDir: path.join(MODULE, 'src'), loader: 'ts' },
    },
    ...{ bundle: true, platform: 'node', format: 'cjs', outfile },
    ...{ external: ['@backstage/*'], logLevel: 'error' },
  });
  return (await import(outfile)).default;
}

/** A clone as a component would be registered from, without copying what it holds. */
function cloneOf(source, directory, index) {
  const name = source
    .replace(/\/(\.git|repo)?\/*$/, '')
    .split('/')
    .pop();
  const clone = path.join(directory, `${index}-${name.split('+').pop()}`);
  const args = ['clone', '--quiet', '--shared', '--no-checkout', source, clone];
  execFileSync('git', args);
  return clone;
}

async function run(collector, checkpoint, now) {
  const began = performance.now();
  const batches = [];
  const { signal } = new AbortController();
  for await (const batch of collector.collect({ signal, now, checkpoint })) {
    batches.push(batch);
  }
  const all = part => batches.flatMap(batch => batch[part] ?? []);
  return {
    seconds: (performance.now() - began) / 1000,
    checkpoint: batches.at(-1)?.checkpoint,
    topics: all('topics').length,
    markers: all('markers').length,
    problems: all('problems'),
    observations: all('series').reduce((n, one) => n + one.values.length, 0),
    signal: all('signals').at(-1),
  };
}

function commitsOf(clone) {
  const args = ['-C', clone, 'rev-list', '--first-parent', '--count', 'HEAD'];
  return Number(execFileSync('git', args));
}

await mkdir(home, { recursive: true });
const directory = await realpath(await mkdtemp(path.join(home, 'bench-')));
try {
  const sources = process.argv.slice(2);
  if (sources.length === 0) throw new Error('Name clones to read');
  const clones = sources.map((source, index) =>
    cloneOf(path.resolve(source), directory, index),
  );
  const { collectorOfSettings, manifestsSettings } = await moduleIn(directory);
  const components = clones.map((clone, index) => ({
    entityRef: `component:default/c${index}`,
    owner: `group:default/team-${index % 5}`,
    managedByLocation: `file:${clone}/catalog-info.yaml`,
  }));
  const settings = manifestsSettings.parse({
    localDirectories: [directory],
    workDirectory: path.join(directory, 'work'),
  });
  const collector = collectorOfSettings(settings, {
    components: async () => components,
  });
  const now = new Date();
  const first = await run(collector, undefined, now);
  figure('repositories', clones.length, '1');
  const commits = clones.map(commitsOf).reduce((sum, count) => sum + count, 0);
  figure('commits', commits, '1');
  figure('first_run_seconds', first.seconds, 's');
  figure('topics', first.topics, '1');
  figure('markers', first.markers, '1');
  figure('observations', first.observations, '1');
  figure('problems', first.problems.length, '1');
  const again = await run(collector, first.checkpoint, now);
  figure('unchanged_run_seconds', again.seconds, 's');
  const cutOff = await run(collector, undefined, now);
  figure('known_repositories_run_seconds', cutOff.seconds, 's');
  const later = new Date(now.getTime() + 7 * DAY_MILLISECONDS);
  const week = await run(collector, first.checkpoint, later);
  figure('next_week_run_seconds', week.seconds, 's');
  figure('peak_memory', process.resourceUsage().maxRSS / 1000, 'MB');
  for (const { item, reason } of first.problems) {
    console.error(`${item}: ${reason}`);
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
