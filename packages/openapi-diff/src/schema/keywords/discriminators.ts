import type { At } from '../../json/At';
import { componentNameOf, matchSchemas } from '../../match/matchSchemas';
import type { SchemaPair } from '../SchemaNode';
import type { Discriminator, SchemaView } from '../SchemaView';

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
    const renamed = renamedAlternatives(pair);
    if (before.propertyName !== after.propertyName) {
      tell('discriminator-property-changed', { values });
    } else {
      compareNames(pair, before, after, renamed);
    }
    compareMappings(pair, before.mapping, after.mapping, renamed);
  }
}

/** An alternative that is the same one by another name. */
interface RenamedAlternative {
  readonly left: NamedAlternative;
  readonly right: NamedAlternative;
}

interface NamedAlternative {
  readonly name: string;
  readonly view: SchemaView;
}

function renamedAlternatives(pair: SchemaPair): RenamedAlternative[] {
  const { before, after, readBefore, readAfter } = pair;
  const matched = matchSchemas(
    before.alternatives?.branches ?? [],
    after.alternatives?.branches ?? [],
    readBefore,
    readAfter,
  );
  return matched.pairs.flatMap(([one, other]) => {
    const left = namedAlternative(readBefore(one));
    const right = namedAlternative(readAfter(other));
    return left && right && left.name !== right.name ? [{ left, right }] : [];
  });
}

function namedAlternative(view: SchemaView): NamedAlternative | null {
  const name = componentNameOf(view.at.pointer);
  return name === null ? null : { name, view };
}

/**
 * The name of an alternative is the value that is sent where no mapping says another one (OpenAPI 3.0.4, Discriminator Object), unless the
 * property itself says its values: these are compared there.
 */
function compareNames(
  pair: SchemaPair,
  before: Discriminator,
  after: Discriminator,
  renamed: readonly RenamedAlternative[],
): void {
  for (const { left, right } of renamed) {
    const was = valuesFor(before, left.name);
    const is = valuesFor(after, right.name);
    const saysItself =
      saysValues(left.view, before.propertyName, pair.readBefore) &&
      saysValues(right.view, after.propertyName, pair.readAfter);
    if (saysItself || was.join() === is.join()) continue;
    pair.tell('discriminator-value-changed', {
      ...{ before: left.view.at.pointer, after: right.view.at.pointer },
      values: { before: was, after: is },
    });
  }
}

function valuesFor({ mapping }: Discriminator, name: string): string[] {
  const mapped = [...mapping]
    .filter(([, target]) => isNamed(target, name))
    .map(([value]) => value);
  return mapped.length > 0 ? mapped.sort() : [name];
}

/** A mapping names a schema, or refers to it. */
function isNamed(target: string, name: string): boolean {
  return target === name || target.endsWith(`/${name}`);
}

function saysValues(
  view: SchemaView,
  propertyName: string,
  read: (at: At) => SchemaView,
): boolean {
  const property = view.properties.get(propertyName);
  return property !== undefined && read(property).enumeration !== null;
}

function compareMappings(
  { tell }: SchemaPair,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  renamed: readonly RenamedAlternative[],
): void {
  const isSame = (left: string, right: string) =>
    left === right ||
    renamed.some(
      one => isNamed(left, one.left.name) && isNamed(right, one.right.name),
    );
  for (const [name, right] of after) {
    const left = before.get(name);
    const values = { name, before: left, after: right };
    if (left === undefined) tell('discriminator-mapping-added', { values });
    else if (!isSame(left, right)) {
      tell('discriminator-mapping-changed', { values });
    }
  }
  for (const [name, left] of before) {
    if (after.has(name)) continue;
    tell('discriminator-mapping-removed', { values: { name, before: left } });
  }
}
