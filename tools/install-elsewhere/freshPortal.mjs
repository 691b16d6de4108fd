import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file, value) =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** Creates a portal with Backstage's own create-app, nothing installed yet. */
export async function createPortal({ root, directory, legacy }) {
  await run(
    path.join(root, 'node_modules/.bin/backstage-create-app'),
    ['--path', directory, '--skip-install', ...(legacy ? ['--legacy'] : [])],
    { cwd: path.dirname(directory), env: { BACKSTAGE_APP_NAME: 'elsewhere' } },
  );
}

/**
 * Adds the tarballs as dependencies and installs.
 *
 * What the registry would do for published packages is done by `resolutions` to the tarballs. Our own resolutions and
 * lockfile go along, because the template's newest dependencies are not always whole in every registry mirror.
 */
export async function installTarballs({ root, directory, tarballs, wanted }) {
  const ours = readJson(path.join(root, 'package.json'));
  const manifestFile = path.join(directory, 'package.json');
  const manifest = readJson(manifestFile);
  manifest.resolutions = {
    ...manifest.resolutions,
    ...ours.resolutions,
    ...Object.fromEntries(
      Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
    ),
  };
  manifest.dependenciesMeta = ours.dependenciesMeta;
  writeJson(manifestFile, manifest);
  for (const [workspace, names] of Object.entries(wanted)) {
    const file = path.join(directory, 'packages', workspace, 'package.json');
    const workspaceManifest = readJson(file);
    for (const name of names)
      workspaceManifest.dependencies[name] = `file:${tarballs[name]}`;
    writeJson(file, workspaceManifest);
  }
  copyFileSync(path.join(root, 'yarn.lock'), path.join(directory, 'yarn.lock'));
  await run('yarn', ['install', '--no-immutable'], {
    cwd: directory,
    env: { YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' },
    timeoutSeconds: 1200,
  });
}

/** Puts lines where a reader of the README puts them: imports on top, routes and `backend.add` before the closing line. */
export function addLines({ directory, file, lines }) {
  const target = path.join(directory, file);
  let text = readFileSync(target, 'utf8');
  const imports = lines.filter(line => line.startsWith('import '));
  const others = lines.filter(line => !line.startsWith('import '));
  if (imports.length) text = `${imports.join('\n')}\n${text}`;
  if (others.length) {
    const anchor = ['  </FlatRoutes>', 'backend.start();'].find(candidate =>
      text.includes(candidate),
    );
    if (!anchor) throw new Error(`${file} has no place for ${others[0]}`);
    text = text.replace(anchor, `${others.join('\n')}\n${anchor}`);
  }
  writeFileSync(target, text);
}

/** Takes the pages of the radar away again: from what is discovered, and from the routes of the old frontend system. */
export function leaveRadarOut({ directory }) {
  const app = path.join(directory, 'packages/app');
  const manifest = readJson(path.join(app, 'package.json'));
  delete manifest.dependencies['@almanac/backstage-plugin-trend-radar'];
  writeJson(path.join(app, 'package.json'), manifest);
  const routes = path.join(app, 'src/App.tsx');
  if (!existsSync(routes)) return;
  const lines = readFileSync(routes, 'utf8').split('\n');
  writeFileSync(
    routes,
    lines.filter(line => !/trend-radar|<SourcesPage/.test(line)).join('\n'),
  );
}
