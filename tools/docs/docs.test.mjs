/** Holds README and docs to what they say: links lead somewhere, named scripts exist, quoted code is the code. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { SCRIPTS } from '../almanac/help.mjs';
import { root } from '../almanac/paths.mjs';

const read = file => readFileSync(path.join(root, file), 'utf8');
const documents = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter(
    file =>
      file &&
      !file.startsWith('.changeset/') &&
      existsSync(path.join(root, file)) &&
      !file.endsWith('.api.md'),
  );
/** Quoted code may look like a link and is none, as patterns do. */
const withoutCode = text => text.replace(/`[^`\n]*`/g, '');
const scriptsOf = folder =>
  existsSync(path.join(root, folder, 'package.json'))
    ? JSON.parse(read(path.join(folder, 'package.json'))).scripts ?? {}
    : {};
const scripts = scriptsOf('.');
// What yarn and backstage-cli know by themselves.
const BUILT_IN = [
  'add',
  'install',
  'workspace',
  'backstage-cli',
  'changeset',
  'start',
  'test',
  'import',
  'help',
];

test('links between documents lead somewhere', () => {
  const broken = documents.flatMap(file =>
    [
      ...withoutCode(read(file)).matchAll(
        /(?:\]\(|<a href=")(?!https?:|#|mailto:)([^)"#\s]+)[^)">]*[)"]/g,
      ),
    ]
      .map(([, target]) => target)
      .filter(
        target => !existsSync(path.join(root, path.dirname(file), target)),
      )
      .map(target => `${file} → ${target}`),
  );
  assert.deepEqual(broken, []);
});

test('scripts that documents name exist', () => {
  const unknown = documents.flatMap(file =>
    [...read(file).matchAll(/(?:`|^)(?:yarn|\.\/almanac) ([a-z][a-z:-]*)/gm)]
      .map(([, name]) => name)
      .filter(
        name =>
          !scripts[name] &&
          !scriptsOf(path.dirname(file))[name] &&
          !BUILT_IN.includes(name),
      )
      .map(name => `${file}: ${name}`),
  );
  assert.deepEqual(unknown, []);
});

test('each script has its line in the help, and each line its script', () => {
  assert.deepEqual(
    Object.keys(SCRIPTS).sort(),
    Object.keys(scripts)
      .filter(name => name !== 'start')
      .sort(),
  );
});

test('code quoted from a file is the code of that file', () => {
  const lines = text =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
      .join('\n');
  const stale = documents.flatMap(file =>
    [...read(file).matchAll(/<!-- from: (\S+) -->\s*```\w*\n([\s\S]*?)```/g)]
      .filter(([, source, code]) => !lines(read(source)).includes(lines(code)))
      .map(([, source]) => `${file} quotes ${source}`),
  );
  assert.deepEqual(stale, []);
});

test('pages that the navigation of the docs names exist', () => {
  const missing = [...read('mkdocs.yml').matchAll(/:\s*(\S+\.md)$/gm)]
    .map(([, page]) => page)
    .filter(page => !existsSync(path.join(root, 'docs', page)));
  assert.deepEqual(missing, []);
});
