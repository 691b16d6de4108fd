import { readFileSync } from 'node:fs';
import path from 'node:path';
import { javaCases, OPENAPI_DIFF } from './javaCases.mjs';
import { oasdiffCases } from './oasdiffCases.mjs';

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

/**
 * The cases of both public suites: `{ name, breaking, operations, today, before, after }`, the documents as texts.
 * Where a test makes dates relative to its day, `today` is that day.
 *
 * @returns `absent`: what is listed and is not there, and how to get it
 */
export function suitesIn(corpora) {
  const oasdiff = oasdiffCases().map(one => ({ ...one, name: one.test }));
  const java = javaCases(corpora);
  const suites = [
    casesOf('oasdiff', oasdiff),
    casesOf('openapi-diff', java ?? []),
  ];
  return {
    cases: suites.flatMap(({ cases }) => cases),
    absent: java
      ? suites.flatMap(({ absent }) => absent)
      : [
          ...suites[0].absent,
          `openapi-diff is absent: clone ${OPENAPI_DIFF.repository}, commit ${OPENAPI_DIFF.commit}, to openapi-diff in the folder that --corpora names`,
        ],
  };
}
