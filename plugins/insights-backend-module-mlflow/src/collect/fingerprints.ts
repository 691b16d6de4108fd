import { createHash } from 'node:crypto';
import type { WireModel } from '../wire/WireModel';
import type { WireVersion } from '../wire/WireVersion';

/** So few that a checkpoint stays small, so many that a change points to few models. */
const BUCKETS = 1024;
const DIGEST_CHARACTERS = 8;

const digestOf = (text: string) =>
  createHash('sha256')
    .update(text)
    .digest('base64url')
    .slice(0, DIGEST_CHARACTERS);

const byName = <T>(entries: Iterable<readonly [string, T]>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

/** What models looked like, in few characters. */
export interface ModelPrints {
  /** Of their names. */
  readonly names: string;
  /** Of what else is said of them, by bucket. */
  readonly buckets: Readonly<Record<string, string>>;
}

/** The bucket of a model, by its name. */
export function bucketOf(name: string): string {
  const digest = createHash('sha256').update(name).digest();
  return (digest.readUInt16BE(0) % BUCKETS).toString(36);
}

/** Prints of all models, in whatever order they come. */
export function printModels(models: readonly WireModel[]): ModelPrints {
  const buckets = new Map<string, [string, WireModel][]>();
  for (const model of models) {
    const bucket = bucketOf(model.name);
    const own = buckets.get(bucket) ?? [];
    own.push([model.name, model]);
    buckets.set(bucket, own);
  }
  const names = models.map(({ name }) => name).sort();
  return {
    names: digestOf(JSON.stringify(names)),
    buckets: Object.fromEntries(
      [...buckets].map(([bucket, own]) => [
        bucket,
        digestOf(JSON.stringify(byName(own))),
      ]),
    ),
  };
}

/** A print of some versions, in whatever order they come. */
export function printVersions(versions: readonly WireVersion[]): string {
  return digestOf(
    JSON.stringify(
      byName(
        versions.map(one => [JSON.stringify([one.name, one.version]), one]),
      ),
    ),
  );
}
