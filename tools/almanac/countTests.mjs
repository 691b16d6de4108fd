import { existsSync, readFileSync } from 'node:fs';

const number = (text, pattern) => Number(text.match(pattern)?.[1] ?? 0);
const sum = (text, pattern) =>
  [...text.matchAll(pattern)].reduce(
    (total, match) => total + Number(match[1]),
    0,
  );

const READERS = {
  // What jest prints can be cut off when it ends; what it writes into a file is whole.
  jest: (_, resultFile) => {
    if (!existsSync(resultFile)) return { passed: 0, failed: 0, skipped: 0 };
    const result = JSON.parse(readFileSync(resultFile, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  },
  playwright: text => ({
    passed: number(text, /^\s+(\d+) passed/m),
    failed: number(text, /^\s+(\d+) failed/m),
    skipped: number(text, /^\s+(\d+) skipped/m),
  }),
  node: text => ({
    passed: sum(text, /^(?:ℹ|#) pass (\d+)/gm),
    failed: sum(text, /^(?:ℹ|#) fail (\d+)/gm),
    skipped: sum(text, /^(?:ℹ|#) skipped (\d+)/gm),
  }),
  plain: text => ({
    passed: number(text, /^(\d+) passed, \d+ failed/m),
    failed: number(text, /^\d+ passed, (\d+) failed/m),
    skipped: 0,
  }),
};

/**
 * Counts the tests of a stage from what its runner printed, or wrote into `resultFile`.
 *
 * A stage that failed counts at least one failure, and one that should count tests but ran none has failed.
 */
export function countTests({ counts, output, exitCode, resultFile }) {
  const found = counts
    ? READERS[counts](output.replace(/\u001b\[[\d;]*m/g, ''), resultFile)
    : { passed: exitCode === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const ranNone = found.passed + found.failed === 0;
  const failed =
    exitCode !== 0 || ranNone ? Math.max(1, found.failed) : found.failed;
  return { ...found, failed };
}
