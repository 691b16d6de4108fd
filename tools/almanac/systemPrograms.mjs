import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Instruction, say } from './say.mjs';

const onPath = name =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map(folder => path.join(folder, name))
    .find(existsSync);

/** A Chromium or Chrome to run the browser tests in, best one that draws no windows; `CHROMIUM_PATH` names another. */
export function findChromium() {
  return (
    process.env.CHROMIUM_PATH ??
    ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
      .map(onPath)
      .find(Boolean) ??
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ].find(existsSync)
  );
}

/** The folder of PostgreSQL's server programs, the newest version from 15 on. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .filter(version => Number(version) >= 15)
        .sort((a, b) => Number(a) - Number(b))
        .map(version => path.join(debian, version, 'bin'))
    : [];
  const initdb = onPath('initdb');
  return [
    process.env.POSTGRES_BIN,
    ...versions,
    initdb && path.dirname(initdb),
    '/opt/homebrew/opt/postgresql@15/bin',
  ]
    .filter(Boolean)
    .find(folder => existsSync(path.join(folder, 'initdb')));
}

/** Prometheus with its promtool; `ALMANAC_PROMETHEUS_BIN` names the directory of both. */
export function findPrometheus() {
  const { ALMANAC_PROMETHEUS_BIN: own } = process.env;
  const find = own
    ? name => [path.join(own, name)].find(existsSync)
    : name => onPath(name);
  return find('promtool') && find('prometheus');
}

/** Alertmanager, by Debian's name or its own; `ALMANAC_ALERTMANAGER` names another. */
export const findAlertmanager = () =>
  process.env.ALMANAC_ALERTMANAGER ??
  onPath('prometheus-alertmanager') ??
  onPath('alertmanager');

/** Go, to build programs that others are compared by. */
export const findGo = () =>
  onPath('go') ?? ['/usr/local/go/bin/go'].find(existsSync);

/** Sloth, where Go puts programs or on the PATH; `ALMANAC_SLOTH` names another. */
export function findSloth() {
  const { ALMANAC_SLOTH, GOBIN, GOPATH } = process.env;
  const ofGo = GOBIN ?? path.join(GOPATH ?? path.join(homedir(), 'go'), 'bin');
  return (
    ALMANAC_SLOTH ??
    onPath('sloth') ??
    [path.join(ofGo, 'sloth')].find(existsSync)
  );
}

const NEEDED = [
  {
    id: 'chromium',
    name: 'Chromium (browser tests)',
    find: findChromium,
    debian: ['chromium-headless-shell', 'fonts-liberation'],
  },
  {
    id: 'postgres',
    name: 'PostgreSQL 15 server (integration tests)',
    find: findPostgres,
    debian: ['postgresql'],
  },
  {
    id: 'prometheus',
    name: 'Prometheus (integration tests)',
    find: findPrometheus,
    debian: ['prometheus'],
  },
  {
    id: 'alertmanager',
    name: 'Alertmanager (integration tests)',
    find: findAlertmanager,
    debian: ['prometheus-alertmanager'],
  },
];

const apt = args =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Whether this machine lets us install system packages. */
export const mayInstall = () => process.getuid?.() === 0 && !!onPath('apt-get');

/** Installs Debian packages. @returns whether it went well */
export function aptInstall(packages) {
  apt(['update', '-qq']);
  return apt([
    ...['install', '-y', '-qq', '--no-install-recommends'],
    ...packages,
  ]);
}

/**
 * Installs those of the named system programs that are missing.
 *
 * @param ids - `chromium`, `postgres`, `prometheus`, `alertmanager`
 * @throws Instruction with the exact words to type where this machine does not let us.
 */
export function ensureSystemPrograms(ids) {
  const needed = NEEDED.filter(({ id }) => ids.includes(id));
  const missing = needed.filter(({ find }) => !find());
  if (!missing.length) return;
  const names = missing.map(({ name }) => name).join(' and ');
  const packages = missing.flatMap(({ debian }) => debian);
  if (!mayInstall())
    throw new Instruction(
      [
        `missing: ${names}.`,
        `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`,
        'On macOS: brew install postgresql@15 prometheus alertmanager and brew install --cask chromium',
        'Elsewhere: install them and name them by CHROMIUM_PATH, POSTGRES_BIN (the folder of initdb), ALMANAC_PROMETHEUS_BIN (the folder of prometheus and promtool) and ALMANAC_ALERTMANAGER.',
      ].join('\n'),
    );
  say(`installing ${names} with apt-get`);
  const done = aptInstall(packages);
  if (!done || needed.some(({ find }) => !find()))
    throw new Instruction(
      `${names} could not be installed. Try: apt-get install ${packages.join(
        ' ',
      )}`,
    );
}
