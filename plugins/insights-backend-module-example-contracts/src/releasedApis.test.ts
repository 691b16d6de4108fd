import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PastContract } from '@almanac/backstage-plugin-insights-node';
import { createReleaseHistory } from './createReleaseHistory';
import { RELEASED_APIS } from './releasedApis';

const { signal } = new AbortController();

it.each(RELEASED_APIS.map(api => [api.entityRef, api] as const))(
  'the releases of %s are distinct, and the latest comes first',
  async (entityRef, api) => {
    const history = createReleaseHistory(api);
    const versions: PastContract[] = [];
    for await (const version of history.read(signal)) versions.push(version);
    expect(history.entityRef).toBe(entityRef);
    expect(versions.length).toBeGreaterThanOrEqual(7);
    const times = versions.map(({ seenFrom }) => Date.parse(seenFrom));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const texts = versions.map(({ definition }) => definition);
    expect(new Set(texts).size).toBe(versions.length);
    expect(new Set(times).size).toBe(versions.length);
  },
);

it('reads each release out of the package of that version and name, whose licence allows it', () => {
  for (const { npmPackage, releases } of RELEASED_APIS) {
    for (const { version, file } of releases) {
      const folder = file.split(sep).lastIndexOf('node_modules') + 2;
      const root = file.split(sep).slice(0, folder).join(sep);
      const said = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      expect(said.name).toBe(npmPackage);
      // Releases of one of them carry the commit as well.
      expect(said.version.split('-')[0]).toBe(version);
      expect(said.license).toMatch(/^(MIT|ISC)/);
    }
  }
});
