#!/usr/bin/env node
/*
 * Prints what the SLOs are held against, `name value unit` a line:
 *   - the vectors that several tools agree on,
 *   - which OpenSLO files are taken, and which are refused by the right rule,
 *   - Prometheus' own sums over the same series,
 *   - promtool's verdict on generated rules, and the minutes at which their alerts fire.
 *
 * It fails where a figure is not what the others say.
 *
 * ALMANAC_OPENSLO may name a checkout of github.com/OpenSLO/OpenSLO: its examples are read, too. `--peers` builds
 * Prometheus 3 and VictoriaMetrics with Go, which are held against as well once they are there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { figure } from '../bench/figure.mjs';
import { openSloFigures } from './openSlo.mjs';
import { loadModel } from './slo-rules/model.mjs';
import { vectorFigures } from './vectors.mjs';

const OTHERS = ['prometheusDifference.mjs', 'sloRules.mjs'];

const directory = await mkdtemp(path.join(tmpdir(), 'almanac-conformance-'));
let failed = false;
try {
  const model = await loadModel(directory);
  // Six digits, as the tools that agree on them give.
  const vectors = vectorFigures(model);
  for (const { name, value } of vectors)
    console.log(`${name} ${value.toFixed(6)} ratio`);
  const openSlo = await openSloFigures(model);
  const { accepted, rejected } = openSlo;
  figure('openslo_valid_accepted', accepted, 'files');
  figure('openslo_invalid_rejected', rejected, 'files');
  const surprises = [
    ...vectors.flatMap(({ surprise }) => surprise ?? []),
    ...openSlo.surprises,
  ];
  for (const surprise of surprises) console.error(surprise);
  failed = surprises.length > 0;
} finally {
  await rm(directory, { recursive: true, force: true });
}
for (const script of OTHERS) {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, script), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  const [code] = await once(child, 'exit');
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
