#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const require = nodeModule.createRequire(import.meta.url);

/** The built package; in a checkout without a build its sources, whose types Node leaves out. */
function load() {
  const built = new URL('../dist/index.cjs.js', import.meta.url);
  if (existsSync(built)) return require(fileURLToPath(built));
  // Of Node 22.15 and later; who has a build needs neither.
  if (typeof nodeModule.registerHooks !== 'function') {
    process.stderr.write(
      `There is no build of openapi-diff in dist/, and Node ${process.versions.node} cannot run its sources. Use Node 24, or build it with "yarn workspace @almanac/openapi-diff build".\n`,
    );
    process.exit(2);
  }
  nodeModule.registerHooks({
    resolve(specifier, context, next) {
      if (specifier.startsWith('.') && context.parentURL?.endsWith('.ts')) {
        const file = new URL(`${specifier}.ts`, context.parentURL);
        const index = new URL(`${specifier}/index.ts`, context.parentURL);
        return next((existsSync(file) ? file : index).href, context);
      }
      return next(specifier, context);
    },
  });
  return import(new URL('../src/index.ts', import.meta.url).href);
}

const { runCommand } = await load();

process.exitCode = runCommand(process.argv.slice(2), {
  readFile: path => readFileSync(path, 'utf8'),
  print: text => process.stdout.write(text),
  printError: text => process.stderr.write(text),
  today: new Date().toISOString().slice(0, 10),
});
