import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TESTS =
  'openapi-diff/core/src/test/java/org/openapitools/openapidiff/core';
const RESOURCES = 'openapi-diff/core/src/test/resources';

/** Where to get the suite, and the commit whose expectations `cases.json` lists. */
export const OPENAPI_DIFF = {
  repository: 'https://github.com/OpenAPITools/openapi-diff',
  commit: '6ca25f4f2cbde69744913006381f14173418db37',
};

/** Assertions that are a verdict on a whole pair; others look at single parts and say nothing of the whole. */
const VERDICTS = {
  assertSpecIncompatible: true,
  assertOpenApiBackwardIncompatible: true,
  assertIncompatibleRequest: true,
  assertIncompatibleResponse: true,
  assertSpecChangedButCompatible: false,
  assertSpecUnchanged: false,
  assertOpenApiAreEquals: false,
  assertOpenApiBackwardCompatible: false,
};

/** Assertions on the outcome of `fromLocations`, on the whole or, for a breaking one, on any part of it. */
const OUTCOMES = [
  [
    /\.isIncompatible\(\)\)\.isTrue|\.isCompatible\(\)\)\.isFalse|DiffResult\.INCOMPATIBLE/,
    true,
  ],
  [
    /(?:changedOpenApi|diff)\.(?:isCompatible|isUnchanged)\(\)\)\.isTrue/,
    false,
  ],
];

const ARGUMENTS = String.raw`\(\s*([\w"./-]+)(?:\s*,\s*([\w"./-]+))?`;
const ASSERTION = new RegExp(`(assert\\w+)${ARGUMENTS}`, 'g');
const COMPARISON = new RegExp(`OpenApiCompare\\.fromLocations${ARGUMENTS}`);
const CONSTANT = /String (\w+)\s*=\s*"([^"]+)"/g;
const METHOD = /@Test[^]*?\n {2}}\n/g;

/** `{ name, before, after, breaking }` of each verdict in one test class; documents by their names. */
function verdictsIn(className, text) {
  const constants = new Map(
    [...text.matchAll(CONSTANT)].map(([, name, value]) => [name, value]),
  );
  const valueOf = argument =>
    argument?.startsWith('"') ? argument.slice(1, -1) : constants.get(argument);
  const found = [];
  for (const [method] of text.matchAll(METHOD)) {
    const [, name] = method.match(/void (\w+)/);
    const add = (first, second, breaking) => {
      const [before, after] =
        second === undefined
          ? [valueOf('BASE'), valueOf(first)]
          : [valueOf(first), valueOf(second)];
      if (before && after)
        found.push({ name: `${className}.${name}`, before, after, breaking });
    };
    for (const [, assertion, first, second] of method.matchAll(ASSERTION)) {
      if (Object.hasOwn(VERDICTS, assertion))
        add(first, second, VERDICTS[assertion]);
    }
    const compared = method.match(COMPARISON);
    const outcome = OUTCOMES.find(([pattern]) => pattern.test(method));
    if (compared && outcome) add(compared[1], compared[2], outcome[1]);
  }
  return found;
}

/**
 * What the tests of OpenAPITools/openapi-diff expect of their pairs of documents, read from a checkout in the folder.
 *
 * @returns undefined when there is no checkout
 */
export function javaCases(corpora) {
  const tests = path.join(corpora, TESTS);
  if (corpora === '' || !existsSync(tests)) return undefined;
  const textOf = name => {
    const file = path.join(corpora, RESOURCES, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return readdirSync(tests, { recursive: true })
    .filter(file => file.endsWith('Test.java'))
    .sort()
    .flatMap(file =>
      verdictsIn(
        path.basename(file, '.java'),
        readFileSync(path.join(tests, file), 'utf8'),
      ),
    )
    .map(one => ({
      ...one,
      base: textOf(one.before),
      revision: textOf(one.after),
    }))
    .filter(
      ({ base, revision }) => base !== undefined && revision !== undefined,
    );
}
