import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { home } from './paths.mjs';
import { installPythonPackages } from './pythonEnvironment.mjs';
import { say } from './say.mjs';

const VERSION = '1.7.1';
const folder = path.join(home, 'docs-builder');
const stamp = path.join(folder, 'installed-version');

/** Where `mkdocs` is, once it is installed. */
export const docsBuilderPrograms = path.join(folder, 'bin');

const isInstalled = () =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === VERSION;

/**
 * Installs MkDocs, which builds the pages under Docs, into a Python environment of its own. Nothing else needs Python, so
 * where it cannot be had the portal runs all the same.
 */
export function ensureDocsBuilder() {
  if (isInstalled()) return;
  say('installing mkdocs-techdocs-core, which builds the pages under Docs');
  const done = installPythonPackages(folder, [
    `mkdocs-techdocs-core==${VERSION}`,
  ]);
  if (done) writeFileSync(stamp, VERSION);
  else
    say(
      'the pages under Docs cannot be built here: that needs Python 3 with venv (Debian: apt-get install python3-venv) and PyPI. Everything else works.',
    );
}
