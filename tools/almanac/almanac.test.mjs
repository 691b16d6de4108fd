/** Holds the entry point to what it says: which Node.js it takes, and what it answers to a command that is not there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { OF_YARN } from './commands.mjs';
import { root } from './paths.mjs';

const { engines } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

let folder;

/** A program that says it is this Node.js, and its own name whatever else it is asked for. */
function fakeNode(directory, version) {
  mkdirSync(directory, { recursive: true });
  const script = `#!/bin/sh\n[ "$1" = --version ] && echo ${version} || echo ${directory}\n`;
  writeFileSync(path.join(directory, 'node'), script, { mode: 0o755 });
}

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'almanac-entry-'));
  copyFileSync(path.join(root, 'almanac'), path.join(folder, 'almanac'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the range of versions that these are examples of', () => {
  assert.equal(engines.node, '^22.18 || 24');
});

for (const [version, isGood] of [
  ['18.20.8', false],
  ['22.0.0', false],
  ['22.9.0', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['22.21.1', true],
  ['22.100.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['24.21.0', true],
  ['25.0.0', false],
]) {
  test(`Node.js ${version} on the PATH is ${isGood ? '' : 'not '}taken`, () => {
    const found = path.join(folder, 'found');
    const own = path.join(folder, '.almanac/node/bin');
    fakeNode(found, `v${version}`);
    fakeNode(own, 'v24.21.0');
    const { stdout } = spawnSync(path.join(folder, 'almanac'), ['help'], {
      env: { PATH: `${found}:/usr/bin:/bin` },
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), isGood ? found : own);
  });
}

for (const [typed, meant] of [
  ['tets', 'test'],
  ['strat', 'start'],
  ['bulid:all', 'build:all'],
  ['lint:layer', 'lint:layers'],
  ['frobnicate', undefined],
  ['../../x', undefined],
  ['constructor', undefined],
]) {
  test(`the command ${typed} is not there${
    meant ? `, ${meant} is` : ''
  }`, () => {
    const { status, stdout, stderr } = spawnSync(
      path.join(root, 'almanac'),
      [typed],
      { encoding: 'utf8' },
    );
    assert.notEqual(status, 0);
    assert.equal(stdout, '');
    const hint = meant ? `. Did you mean ${meant}?` : '';
    assert.equal(
      stderr,
      `almanac: there is no command ${typed}; \`./almanac help\` lists them${hint}\n`,
    );
  });
}

test('what yarn and the packages know is handed over', () => {
  for (const words of [['--version'], ['prettier', '--version']]) {
    const { status, stdout } = spawnSync(path.join(root, 'almanac'), words, {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\s*$/);
  }
});

test('every command of yarn is handed over', () => {
  const { stdout } = spawnSync(
    path.join(root, 'tools/almanac/bin/yarn'),
    ['help'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } },
  );
  const named = [...stdout.matchAll(/^ {2}\W*yarn ([a-z][a-z-]*)/gm)];
  const commands = new Set(named.map(([, command]) => command));
  assert.ok(commands.size > 20, stdout);
  const missing = [...commands].filter(command => !OF_YARN.includes(command));
  assert.deepEqual(missing, []);
});

test('what the packages will bring is known before they are installed', async () => {
  const fresh = path.join(folder, 'fresh');
  for (const part of ['tools/almanac', 'package.json', 'yarn.lock'])
    cpSync(path.join(root, part), path.join(fresh, part), { recursive: true });
  const { demandCommand } = await import(
    pathToFileURL(path.join(fresh, 'tools/almanac/commands.mjs')).href
  );
  for (const command of ['prettier', 'tsc', 'backstage-cli', 'cache'])
    demandCommand(command);
  for (const command of ['pretier', 'bin/prettier.cjs', 'frobnicate', ''])
    assert.throws(() => demandCommand(command), /there is no command/);
});

test('an interrupted install is done again, a finished one is not', async () => {
  const copy = path.join(folder, 'interrupted');
  for (const part of ['tools/almanac', 'package.json', 'yarn.lock'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  for (const part of ['packages', 'plugins', 'node_modules'])
    mkdirSync(path.join(copy, part));
  writeFileSync(path.join(copy, '.yarnrc.yml'), '');
  const calls = path.join(copy, 'calls');
  const yarnState = path.join(copy, 'node_modules/.yarn-state.yml');
  /** A yarn that notes its call, begins to install, and comes to its end or does not. */
  const yarn = status =>
    writeFileSync(
      path.join(copy, 'yarn'),
      `#!/bin/sh\necho "$* $([ -f ${yarnState} ] && echo believes)" >> ${calls}\ntouch ${yarnState}\nexit ${status}\n`,
      { mode: 0o755 },
    );
  const module = pathToFileURL(path.join(copy, 'tools/almanac/packages.mjs'));
  const install = () =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { ensurePackages } from '${module.href}'; await ensurePackages();`,
      ],
      { env: { ...process.env, PATH: `${copy}:${process.env.PATH}` } },
    );
  yarn(1);
  assert.notEqual(install().status, 0);
  yarn(0);
  assert.equal(install().status, 0);
  assert.equal(install().status, 0);
  // The second does not believe what the first left behind; the third has nothing to do.
  assert.deepEqual(readFileSync(calls, 'utf8').split('\n'), [
    'install --immutable ',
    'install --immutable ',
    '',
  ]);
});

test('a taken port is named, with what it is for', async () => {
  const taken = createServer().listen(3000, '127.0.0.1');
  // Where somebody else has it, it is taken as well.
  await once(taken, 'listening').catch(({ code }) =>
    assert.equal(code, 'EADDRINUSE'),
  );
  const { status, stderr } = spawnSync(path.join(root, 'almanac'), ['start'], {
    encoding: 'utf8',
  });
  taken.close();
  assert.notEqual(status, 0);
  assert.match(
    stderr,
    /port 3000 is taken; it is needed for the portal's pages/,
  );
});
