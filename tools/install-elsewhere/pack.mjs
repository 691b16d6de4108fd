import { mkdirSync, readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** Every workspace that is published: those of the scope that are not private. */
export function publishedPackages(root) {
  return ['packages', 'plugins'].flatMap(folder =>
    readdirSync(path.join(root, folder))
      .map(name => path.join(root, folder, name))
      .filter(directory => existsSync(path.join(directory, 'package.json')))
      .map(directory => ({
        directory,
        manifest: JSON.parse(
          readFileSync(path.join(directory, 'package.json'), 'utf8'),
        ),
      }))
      .filter(
        ({ manifest }) =>
          !manifest.private && manifest.name.startsWith('@almanac/'),
      ),
  );
}

/**
 * Packs every published package as `npm publish` would; the packages must have been built.
 *
 * @returns tarball path by package name
 */
export async function packAll({ root, into }) {
  mkdirSync(into, { recursive: true });
  const tarballs = {};
  for (const { directory, manifest } of publishedPackages(root)) {
    const tarball = path.join(
      into,
      `${manifest.name.replace('@', '').replace('/', '-')}.tgz`,
    );
    await run('yarn', ['pack', '--out', tarball], { cwd: directory });
    tarballs[manifest.name] = tarball;
  }
  return tarballs;
}
