import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { contractsHome } from './home.mjs';
import { go, goModule, OASDIFF } from './goModule.mjs';

/** What is renamed in a copy of oasdiff, so that the recorder stands in its place and calls it. */
const RENAMED = [
  {
    file: 'diff/diff.go',
    from: 'func GetWithOperationsSourcesMap(',
    to: 'func getWithOperationsSourcesMapUnrecorded(',
    recorder: 'diffRecorder.go',
  },
  {
    file: 'checker/checker.go',
    from: 'func CheckBackwardCompatibilityUntilLevel(',
    to: 'func checkUnrecorded(',
    recorder: 'checkerRecorder.go',
  },
];

function putRecorderIn(sources) {
  for (const { file, from, to, recorder } of RENAMED) {
    const place = path.join(sources, file);
    const text = readFileSync(place, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(place, text.replace(from, to));
    cpSync(
      path.join(import.meta.dirname, 'recorder', recorder),
      path.join(path.dirname(place), recorder),
    );
  }
}

/** Go keeps modules without write bits, and a copy has them too. */
function allowWriting(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) allowWriting(place);
    else chmodSync(place, 0o644);
  }
}

/** Runs the tests of oasdiff in a copy of it that writes each pair of documents and what the test got of it. */
function record(folder) {
  const part = `${folder}.${process.pid}`;
  const sources = path.join(part, 'sources');
  const cases = path.join(part, 'cases');
  mkdirSync(cases, { recursive: true });
  cpSync(goModule(OASDIFF), sources, { recursive: true });
  allowWriting(sources);
  putRecorderIn(sources);
  go(['test', '-count=1', './checker/'], {
    cwd: sources,
    env: { ALMANAC_RECORD_CASES: cases },
  });
  // Another process can have been faster; its cases are the same.
  if (!existsSync(folder)) renameSync(cases, folder);
  rmSync(part, { recursive: true, force: true });
}

/**
 * The pairs of documents that oasdiff's own tests compare, after what the tests did to them, with what the test's check and
 * what all checks said: `{ test, plain, checked, default, base, revision }`.
 */
export function oasdiffCases() {
  const folder = path.join(contractsHome, `${OASDIFF.name}-cases`);
  if (!existsSync(folder)) record(folder);
  return readdirSync(folder)
    .sort()
    .map(file => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
}
