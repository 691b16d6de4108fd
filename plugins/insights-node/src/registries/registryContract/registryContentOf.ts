import type { Collected } from '../../Collected';

/** A record as it would lie in a store, with the pass that brought it last. */
interface Kept {
  readonly pass: string;
  readonly record: unknown;
}

const keyOf = (model: string, version?: string) =>
  JSON.stringify(version === undefined ? [model] : [model, version]);

/**
 * Every model and version that batches leave in a store: the last record of each wins, and what a whole pass did not see is
 * gone. In however many batches the same content comes, the result is the same.
 *
 * @returns records by a JSON list of the model's name and, for a version, the version
 */
export function registryContentOf(
  batches: readonly Collected[],
): Map<string, unknown> {
  const models = new Map<string, Kept>();
  const versions = new Map<string, Map<string, Kept>>();
  const versionsOf = (model: string) => {
    const known = versions.get(model) ?? new Map<string, Kept>();
    versions.set(model, known);
    return known;
  };
  for (const { registry } of batches) {
    if (!registry) continue;
    const { pass } = registry;
    for (const record of registry.models ?? []) {
      models.set(record.name, { pass, record });
    }
    for (const record of registry.versions ?? []) {
      versionsOf(record.model).set(record.version, { pass, record });
    }
    for (const model of registry.wholeModels ?? []) {
      dropOthers(versionsOf(model), pass);
    }
    if (registry.isWhole) dropOthers(models, pass);
  }
  const content = new Map<string, unknown>();
  for (const [name, { record }] of models) {
    content.set(keyOf(name), record);
    for (const [version, kept] of versionsOf(name)) {
      content.set(keyOf(name, version), kept.record);
    }
  }
  return content;
}

function dropOthers(records: Map<string, Kept>, pass: string): void {
  for (const [key, kept] of records) {
    if (kept.pass !== pass) records.delete(key);
  }
}
