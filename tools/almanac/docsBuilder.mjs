import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { home } from './paths.mjs';
import { say } from './say.mjs';
import { aptInstall, mayInstall } from './systemPrograms.mjs';

const VERSION = '1.7.1';
const folder = path.join(home, 'docs-builder');
const stamp = path.join(folder, 'installed-version');

/** Where `mkdocs` is, once it is installed. */
export const docsBuilderPrograms = path.join(folder, 'bin');

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const isInstalled = () =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === VERSION;

function makeEnvironment() {
  // With copies: TechDocs refuses a repository with links that lead out of it.
  const make = () => quietly('python3', ['-m', 'venv', '--copies', folder]);
  return make() || (mayInstall() && aptInstall(['python3-venv']) && make());
}

/**
 * Installs MkDocs, which builds the pages under Docs, into a Python environment of its own. Nothing else needs Python, so
 * where it cannot be had the portal runs all the same.
 */
export function ensureDocsBuilder() {
  if (isInstalled()) return;
  say('installing mkdocs-techdocs-core, which builds the pages under Docs');
  rmSync(folder, { recursive: true, force: true });
  const done =
    makeEnvironment() &&
    quietly(path.join(docsBuilderPrograms, 'pip'), [
      ...['install', '--quiet', '--disable-pip-version-check'],
      ...['--retries', '1', '--timeout', '20'],
      `mkdocs-techdocs-core==${VERSION}`,
    ]);
  if (done) writeFileSync(stamp, VERSION);
  else
    say(
      'the pages under Docs cannot be built here: that needs Python 3 with venv (Debian: apt-get install python3-venv) and PyPI. Everything else works.',
    );
}
