import type { Dependency, Ecosystem } from './manifests/Manifest';

/** Names a dependency within the collector, e.g. `npm @acme/ui`: no ecosystem has a space in its name. */
export type DependencyKey = string;

/** The key of a dependency, whichever its version. */
export function keyOf({
  ecosystem,
  name,
}: Pick<Dependency, 'ecosystem' | 'name'>): DependencyKey {
  return `${ecosystem} ${name}`;
}

/** What a key was made of. */
export function partsOf(key: DependencyKey): {
  readonly ecosystem: Ecosystem;
  readonly name: string;
} {
  const space = key.indexOf(' ');
  return {
    ecosystem: key.slice(0, space) as Ecosystem,
    name: key.slice(space + 1),
  };
}
