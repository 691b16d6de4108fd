#!/usr/bin/env node
/*
 * Writes the TypeScript of the gRPC API from its schemas in api/protos. Needs no network.
 *
 *   yarn generate:grpc            writes the files
 *   yarn generate:grpc --check    writes nothing, fails when a file is stale
 */
import { execFileSync } from 'node:child_process';
import {
  mkdtemp,
  mkdir,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const prettier = require('prettier');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemas = join(root, 'api/protos');
const target = join(root, 'plugins/insights-backend/src/grpc/generated');
const programs = join(root, 'node_modules/.bin');

const header =
  '// Generated from api/protos by `yarn generate:grpc`. Edit the schemas there, not this file.\n';

/** What the schemas say as TypeScript, formatted, by path below the target. */
async function generate() {
  const directory = await mkdtemp(join(tmpdir(), 'almanac-grpc-'));
  try {
    execFileSync(join(programs, 'buf'), ['generate', '--output', directory], {
      cwd: schemas,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PATH: `${programs}${delimiter}${process.env.PATH}`,
      },
    });
    const written = join(directory, 'generated');
    const files = new Map();
    for (const path of await listFiles(written)) {
      const filepath = join(target, path);
      const options = await prettier.resolveConfig(filepath);
      const code = await readFile(join(written, path), 'utf8');
      files.set(path, prettier.format(header + code, { ...options, filepath }));
    }
    return files;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Paths of all files below a directory; none where there is no such directory. */
async function listFiles(directory) {
  const entries = await readdir(directory, {
    recursive: true,
    withFileTypes: true,
  }).catch(error => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
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
  const fresh = await generate();
  const stale = [];
  for (const [path, code] of fresh) {
    if ((await readOrNothing(join(target, path))) !== code) stale.push(path);
  }
  const left = (await listFiles(target)).filter(path => !fresh.has(path));
  if (stale.length + left.length === 0) {
    console.log('Everything generated from api/protos is up to date.');
    return;
  }
  if (check) {
    console.error(
      `Stale, compared with api/protos:\n${[...stale, ...left]
        .map(path => `  ${relative(root, join(target, path))}`)
        .join(
          '\n',
        )}\nRun \`./almanac generate:grpc\` and commit what it writes.`,
    );
    process.exitCode = 1;
    return;
  }
  for (const path of stale) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), fresh.get(path));
    console.log(`written: ${path}`);
  }
  for (const path of left) {
    await rm(join(target, path));
    console.log(`removed: ${path}`);
  }
}

await main();
