import { readFile } from 'node:fs/promises';
import type { ContractHistory } from '@almanac/backstage-plugin-insights-node';
import type { ReleasedApi } from './ReleasedApi';

/** The past of an API, out of the npm packages of its releases. */
export function createReleaseHistory({
  entityRef,
  npmPackage,
  repository,
  releases,
}: ReleasedApi): ContractHistory {
  return {
    entityRef,
    place: `the npm package ${npmPackage}, ${releases.length} releases`,
    async *read(signal) {
      for (const { version, releasedAt, commit, file } of releases) {
        signal.throwIfAborted();
        yield {
          definition: await readFile(file, 'utf8'),
          seenFrom: releasedAt,
          revision: version,
          note: `Release ${version} of the npm package ${npmPackage}. Its date is that of the commit ${commit.slice(
            0,
            12,
          )} of ${repository}.`,
        };
      }
    },
  };
}
