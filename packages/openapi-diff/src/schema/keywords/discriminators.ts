import type { SchemaPair } from '../SchemaNode';

/** Compares the property that tells alternatives apart, and its values. */
export function compareDiscriminators(pair: SchemaPair): void {
  const { tell } = pair;
  const before = pair.before.discriminator;
  const after = pair.after.discriminator;
  if (!before && !after) return;
  const values = {
    before: before?.propertyName,
    after: after?.propertyName,
  };
  if (!before) tell('discriminator-added', { values });
  else if (!after) tell('discriminator-removed', { values });
  else {
    if (before.propertyName !== after.propertyName) {
      tell('discriminator-property-changed', { values });
    }
    compareMappings(pair, before.mapping, after.mapping);
  }
}

function compareMappings(
  { tell }: SchemaPair,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [name, right] of after) {
    const left = before.get(name);
    const values = { name, before: left, after: right };
    if (left === undefined) tell('discriminator-mapping-added', { values });
    else if (left !== right) tell('discriminator-mapping-changed', { values });
  }
  for (const [name, left] of before) {
    if (after.has(name)) continue;
    tell('discriminator-mapping-removed', { values: { name, before: left } });
  }
}
