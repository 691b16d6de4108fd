#!/usr/bin/env node
/*
 * Writes everything that is generated from the API's specification:
 *   - the wire types of insights-common,
 *   - the specification as a module of insights-backend (YAML is not packed into dist).
 *
 *   yarn generate:api            writes the files
 *   yarn generate:api --check    writes nothing, fails when a file is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const prettier = require('prettier');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'plugins/insights-backend/src/schema/openapi.yaml');

const header = `/* eslint-disable */
// Generated from plugins/insights-backend/src/schema/openapi.yaml by \`yarn generate:api\`. Edit that file, not this one.
`;

const targets = [
  {
    path: 'plugins/insights-common/src/generated/api.ts',
    async write() {
      return asTsdoc(
        astToString(await openapiTypescript(pathToFileURL(source))),
      );
    },
  },
  {
    path: 'plugins/insights-backend/src/schema/openapi.generated.ts',
    async write() {
      const document = parse(await readFile(source, 'utf8'));
      return `import type { OpenApiDocument } from './OpenApiDocument';

/** The specification of the API, OpenAPI 3.1. */
export const openApiDocument: OpenApiDocument = ${JSON.stringify(document)};
`;
    },
  },
];

/** Comments as the API reports read them: TSDoc has the tag `@defaultValue`, and no `@description` nor types in `@enum`. */
function asTsdoc(code) {
  return code
    .replace(/^ *\/\*\* @enum \{\w+\} \*\/\n/gm, '')
    .replace(/^ *\* @enum \{\w+\}\n/gm, '')
    .replace(/@description /g, '')
    .replace(/@default (.+?)(?= \*\/$|$)/gm, '@defaultValue `$1`');
}

async function generate(target) {
  const filepath = join(root, target.path);
  const options = await prettier.resolveConfig(filepath);
  return prettier.format(header + (await target.write()), {
    ...options,
    filepath,
  });
}

async function readOrNothing(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function main() {
  const check = process.argv.includes('--check');
  const stale = [];
  for (const target of targets) {
    const path = join(root, target.path);
    const fresh = await generate(target);
    if ((await readOrNothing(path)) === fresh) continue;
    stale.push(target.path);
    if (!check) {
      await writeFile(path, fresh);
      console.log(`written: ${target.path}`);
    }
  }
  if (check && stale.length > 0) {
    console.error(
      `Stale, compared with ${relative(root, source)}:\n${stale
        .map(path => `  ${path}`)
        .join(
          '\n',
        )}\nRun \`./almanac generate:api\` and commit what it writes.`,
    );
    process.exitCode = 1;
  } else if (stale.length === 0) {
    console.log('Everything generated from the specification is up to date.');
  }
}

await main();
