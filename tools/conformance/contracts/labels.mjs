import { isDeepStrictEqual } from 'node:util';

/** Levels of oasdiff that say that a client or a server breaks, and those that say that none does. */
const BREAKING = 'error';
const DOUBTFUL = 'warning';

/** Here the test makes a list of values empty, which a document does not keep: read again, it says something else. */
const NOT_AS_WRITTEN = new Set(['TestBreaking_RequestBodyBecameNotEnum-1']);

const levelOf = changes =>
  [BREAKING, DOUBTFUL].find(level =>
    changes.some(change => change.level === level),
  ) ?? 'info';

const placeOf = ({ operation, path }) =>
  operation && path ? `${operation} ${path}` : '';

/** Files other than the document itself are not read, so a pair that needs them says nothing. */
const needsFiles = document => /"\$ref":"[^#]/.test(JSON.stringify(document));

/**
 * What oasdiff's test says of its pair: `breaking`, and the operations where. Undefined where its own check and all of its
 * checks together do not agree, where they only warn, and where the settings are not those that a user has.
 */
function ofOasdiff({ test, plain, checked, default: all, base, revision }) {
  const level = levelOf(checked);
  const isSilent =
    !plain ||
    NOT_AS_WRITTEN.has(test) ||
    level === DOUBTFUL ||
    levelOf(all) !== level ||
    isDeepStrictEqual(base, revision) ||
    needsFiles(base) ||
    needsFiles(revision);
  if (isSilent) return undefined;
  const places = checked
    .filter(change => change.level === BREAKING)
    .map(placeOf);
  return {
    breaking: level === BREAKING,
    operations: places.includes('') ? [] : [...new Set(places)].sort(),
  };
}

/** The same documents are one case, however many tests compare them; where the tests do not agree, they are none. */
function onePerPair(cases) {
  const byPair = new Map();
  for (const one of cases) {
    const pair = JSON.stringify([one.base, one.revision]);
    byPair.set(pair, [...(byPair.get(pair) ?? []), one]);
  }
  return [...byPair.values()]
    .filter(same => same.every(({ breaking }) => breaking === same[0].breaking))
    .map(([first]) => first);
}

const byBreaking = cases => ({
  breaking: Object.fromEntries(
    cases
      .filter(({ breaking }) => breaking)
      .map(({ name, operations = [] }) => [name, operations]),
  ),
  compatible: cases.filter(({ breaking }) => !breaking).map(({ name }) => name),
});

/**
 * The cases of both suites by name: each breaking one with the operations where it breaks (none: anywhere), and those that
 * break nothing.
 */
export function labelled(oasdiff, java) {
  const known = oasdiff
    .map(one => ({ ...one, name: one.test, ...ofOasdiff(one) }))
    .filter(({ breaking }) => breaking !== undefined);
  const different = (java ?? []).filter(
    ({ before, after }) => before !== after,
  );
  return {
    oasdiff: byBreaking(onePerPair(known)),
    'openapi-diff': byBreaking(onePerPair(different)),
  };
}
