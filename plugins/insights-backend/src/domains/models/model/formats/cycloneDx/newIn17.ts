import type { Bom, Component } from './bomSchema';

type Licences = NonNullable<Component['licenses']>;

const KEYS = ['versionRange', 'isExternal', 'patentAssertions'] as const;
const REFERENCE_TYPES: ReadonlySet<string> = new Set([
  'patent',
  'patent-assertion',
  'patent-family',
  'citation',
]);
const HASH_ALGORITHMS: ReadonlySet<string> = new Set([
  'Streebog-256',
  'Streebog-512',
]);

/** Whether 1.6 knows an algorithm of digests. */
export function isAlgorithmOf16(algorithm: string): boolean {
  return !HASH_ALGORITHMS.has(algorithm);
}

/** Whether 1.6 knows a type of references. */
export function isReferenceOf16(type: string): boolean {
  return !REFERENCE_TYPES.has(type);
}

/** A component and where it stands. */
export interface PlacedComponent {
  readonly one: Component;
  /** JSON pointer. */
  readonly pointer: string;
}

/** All components of a document, those within others too. */
export function componentsOf({
  metadata,
  components = [],
}: Bom): PlacedComponent[] {
  const placed: PlacedComponent[] = [];
  const add = (one: Component, pointer: string) => {
    placed.push({ one, pointer });
    one.components?.forEach((below, index) =>
      add(below, `${pointer}/components/${index}`),
    );
  };
  if (metadata?.component) add(metadata.component, '/metadata/component');
  components.forEach((one, index) => add(one, `/components/${index}`));
  return placed;
}

/** JSON pointers to what a document holds that came with version 1.7. */
export function newIn17(bom: Bom): string[] {
  const { citations, metadata } = bom;
  return [
    ...(citations === undefined ? [] : ['/citations']),
    ...(metadata?.distributionConstraints === undefined
      ? []
      : ['/metadata/distributionConstraints']),
    ...licencesIn(metadata?.licenses, '/metadata'),
    ...componentsOf(bom).flatMap(newInComponent),
  ];
}

function newInComponent({ one, pointer }: PlacedComponent): string[] {
  const { hashes = [], externalReferences = [] } = one;
  return [
    ...KEYS.filter(key => one[key] !== undefined).map(
      key => `${pointer}/${key}`,
    ),
    ...hashes.flatMap(({ alg }, index) =>
      isAlgorithmOf16(alg) ? [] : [`${pointer}/hashes/${index}/alg`],
    ),
    ...externalReferences.flatMap(({ type, properties }, index) =>
      isReferenceOf16(type) && properties === undefined
        ? []
        : [`${pointer}/externalReferences/${index}`],
    ),
    ...licencesIn(one.licenses, pointer),
  ];
}

/** 1.6 has licences, or one expression; 1.7 takes any number of both, and more about each expression. */
function licencesIn(licences: Licences = [], pointer: string): string[] {
  const hasMore = licences.some(
    ({ expressionDetails, licensing, properties }) =>
      expressionDetails ?? licensing ?? properties,
  );
  const isMixed =
    licences.length > 1 &&
    licences.some(({ expression }) => expression !== undefined);
  return hasMore || isMixed ? [`${pointer}/licenses`] : [];
}
