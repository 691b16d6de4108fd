#!/usr/bin/env node
/*
 * Writes the documents of the API that are made from its description, its releases and the catalogue of its problems.
 *
 *   yarn generate:api-docs            writes the files
 *   yarn generate:api-docs --check    writes nothing, fails when a file is stale
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { changelog } from './changelog.mjs';
import { loadEngine } from './loadSource.mjs';
import { API_DOCS, RELEASES, SPECIFICATION } from './places.mjs';
import { postmanCollection } from './postmanCollection.mjs';
import { problemPages } from './problemPages.mjs';
import { protobufText } from './protobufText.mjs';
import { reference } from './reference.mjs';
import { withReleaseFiles } from './releaseFiles.mjs';

const prettier = createRequire(import.meta.url)('prettier');
const isCheck = process.argv.includes('--check');

const present = readFileSync(SPECIFICATION, 'utf8');
const pages = new Map([
  ['reference.md', reference(present)],
  [
    'changelog.md',
    changelog(await loadEngine(), { folder: RELEASES, present }),
  ],
  // Written by hand but for the list of files.
  [
    'index.md',
    withReleaseFiles(
      readFileSync(path.join(API_DOCS, 'index.md'), 'utf8'),
      RELEASES,
    ),
  ],
  [
    'insights.postman_collection.json',
    JSON.stringify(await postmanCollection(present)),
  ],
  // Beside its entity of the catalog.
  ['../../api/insights.proto', protobufText()],
  ...(await problemPages()),
]);

/** Pages of problems that there are no longer. */
const gone = existsSync(path.join(API_DOCS, 'problems'))
  ? readdirSync(path.join(API_DOCS, 'problems'))
      .map(name => `problems/${name}`)
      .filter(name => !pages.has(name))
  : [];

const stale = [...gone];
for (const [name, text] of pages) {
  const filepath = path.join(API_DOCS, name);
  const options = await prettier.resolveConfig(filepath);
  const { inferredParser } = await prettier.getFileInfo(filepath);
  const fresh = inferredParser
    ? prettier.format(text, { ...options, filepath })
    : text;
  const isFresh =
    existsSync(filepath) && readFileSync(filepath, 'utf8') === fresh;
  if (!isFresh) {
    stale.push(name);
    if (!isCheck) {
      mkdirSync(path.dirname(filepath), { recursive: true });
      writeFileSync(filepath, fresh);
    }
  }
}
if (!isCheck) for (const name of gone) rmSync(path.join(API_DOCS, name));

if (stale.length === 0) {
  console.log('The documents of the API are up to date.');
} else if (isCheck) {
  console.error(
    `Stale in docs/api:\n${stale
      .map(name => `  ${name}`)
      .join(
        '\n',
      )}\nRun \`./almanac generate:api-docs\` and commit what it writes.`,
  );
  process.exitCode = 1;
} else {
  console.log(`written in docs/api: ${stale.join(', ')}`);
}
