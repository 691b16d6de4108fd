import type { VersionRecord } from '../record/VersionRecord';

/** Digests of the data of a version, by name; null where one name stands for several. */
export type DataDigests = ReadonlyMap<string, string | null>;

/** Which data a version was made of and judged with. What has no digest is left out: nobody knows whether it is the same. */
export function dataDigests({
  datasets = [],
}: Pick<VersionRecord, 'datasets'>): DataDigests {
  const digests = new Map<string, string | null>();
  for (const { name, digest } of datasets) {
    if (digest === undefined) continue;
    const known = digests.get(name) ?? digest;
    digests.set(name, known === digest ? digest : null);
  }
  return digests;
}

/** Whether data of one name is the same in two versions; null where not both tell. */
export function isSameData(
  name: string | undefined,
  before: DataDigests,
  after: DataDigests,
): boolean | null {
  const [one, other] = [before, after].map(digests => digests.get(name ?? ''));
  return one && other ? one === other : null;
}
