import { readFileSync } from 'node:fs';
import path from 'node:path';
import { javaCases } from './javaCases.mjs';
import { orLeaveOut } from './leaveOut.mjs';
import { oasdiffCases } from './oasdiffCases.mjs';
import { openApiDiffCheckout } from './openApiDiffCheckout.mjs';

const LABELS = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'cases.json'), 'utf8'),
);

const textOf = document =>
  typeof document === 'string' ? document : JSON.stringify(document);

/** Cases of one suite that are listed, with their documents; `absent` names those that the suite no longer has. */
function casesOf(suite, documents) {
  const byName = new Map(documents.map(one => [one.name, one]));
  const { breaking, compatible } = LABELS[suite];
  const listed = [
    ...Object.entries(breaking).map(([name, operations]) => ({
      name,
      breaking: true,
      operations,
    })),
    ...compatible.map(name => ({ name, breaking: false, operations: [] })),
  ];
  const has = ({ name }) => byName.has(name);
  return {
    absent: listed.filter(one => !has(one)).map(one => `${suite}/${one.name}`),
    cases: listed.filter(has).map(one => ({
      ...one,
      name: `${suite}/${one.name}`,
      today: byName.get(one.name).today,
      before: textOf(byName.get(one.name).base),
      after: textOf(byName.get(one.name).revision),
    })),
  };
}

/** How the pairs of documents of each suite are had; they throw where they cannot be. */
const SUITES = {
  oasdiff: () => oasdiffCases().map(one => ({ ...one, name: one.test })),
  'openapi-diff': corpora => {
    const cases = javaCases(corpora === '' ? openApiDiffCheckout() : corpora);
    if (!cases) throw new Error(`${corpora} has no checkout of openapi-diff`);
    return cases;
  },
};

/**
 * The cases of the public suites that can be had: `{ name, breaking, operations, today, before, after }`, the documents as
 * texts. Where a test makes dates relative to its day, `today` is that day. A line on stderr names each suite that is left out.
 *
 * @param corpora a folder with a checkout of openapi-diff; it is fetched where this is empty
 * @returns `names` of the suites; `absent`: cases that are listed and that a suite no longer has; `leftOut`: suites that cannot be had
 */
export async function suitesIn(corpora) {
  const suites = [];
  const leftOut = [];
  for (const [name, casesIn] of Object.entries(SUITES)) {
    const documents = await orLeaveOut(`suite of ${name}`, () =>
      casesIn(corpora),
    );
    if (documents) suites.push({ name, ...casesOf(name, documents) });
    else leftOut.push(`suite of ${name}`);
  }
  return {
    names: suites.map(({ name }) => name),
    cases: suites.flatMap(({ cases }) => cases),
    absent: suites.flatMap(({ absent }) => absent),
    leftOut,
  };
}
