import type { ModelFileDocument } from './modelFileSchema';

/** What is wrong in a document that is right by its schema, and where. */
export interface ModelFileFinding {
  readonly path: readonly (string | number)[];
  readonly detail: string;
  readonly howToMend: string;
}

type Spec = ModelFileDocument['spec'];
type Metrics = NonNullable<Spec['versions'][number]['metrics']>;

/** Finds what places of a document say against each other. */
export function* modelFileFindings({
  spec,
}: ModelFileDocument): Generator<ModelFileFinding> {
  const known = new Set<string>();
  for (const [index, { version, metrics = [] }] of spec.versions.entries()) {
    const path = ['spec', 'versions', index];
    if (known.has(version)) {
      yield {
        path: [...path, 'version'],
        detail: `is the version ${version} once more`,
        howToMend: 'Give each version of a model its own name.',
      };
    }
    known.add(version);
    yield* metricFindings(metrics, [...path, 'metrics']);
  }
  for (const [alias, version] of Object.entries(spec.aliases ?? {})) {
    if (!known.has(version)) {
      yield {
        path: ['spec', 'aliases', alias],
        detail: `is held by ${version}, which is none of the versions`,
        howToMend: 'Name a version of this file.',
      };
    }
  }
}

/** Finds versions that YAML reads as numbers, and loses digits of: `1.0` is 1, and `1.10` is 1.1. */
export function* numberFindings(
  { spec }: ModelFileDocument,
  sourceOf: (path: ModelFileFinding['path']) => string | undefined,
): Generator<ModelFileFinding> {
  const named = [
    ...spec.versions.map(({ version }, index) => ({
      ...{ version, path: ['spec', 'versions', index, 'version'] },
    })),
    ...Object.entries(spec.aliases ?? {}).map(([alias, version]) => ({
      ...{ version, path: ['spec', 'aliases', alias] },
    })),
  ];
  for (const { version, path } of named) {
    const source = sourceOf(path)?.trim();
    const isLost =
      source !== undefined &&
      source !== version &&
      /^[-+.\d]/.test(source) &&
      !Number.isNaN(Number(source));
    if (isLost) {
      yield {
        path,
        detail: `is ${source}, which is read as the number ${version}`,
        howToMend: `Write it in quotes: '${source}'.`,
      };
    }
  }
}

function* metricFindings(
  metrics: Metrics,
  path: readonly (string | number)[],
): Generator<ModelFileFinding> {
  const told = new Set<string>();
  for (const [
    index,
    { name, dataset, slices = [], ...whole },
  ] of metrics.entries()) {
    const at = [...path, index];
    const figures = [
      { at, slice: null, figure: whole },
      ...slices.map((figure, place) => ({
        ...{ at: [...at, 'slices', place], slice: figure.slice, figure },
      })),
    ];
    for (const { at: place, slice, figure } of figures) {
      const key = JSON.stringify([name, dataset ?? null, slice]);
      if (told.has(key)) {
        yield {
          path: place,
          detail: `tells ${name} ${
            slice === null ? '' : `of ${slice} `
          }once more`,
          howToMend: 'Keep one of them, or name the data of each.',
        };
      }
      told.add(key);
      const { value, lower = value, upper = value } = figure;
      if (lower > value || upper < value) {
        yield {
          path: place,
          detail: `has an interval from ${lower} to ${upper} that does not hold ${value}`,
          howToMend: 'Write the ends of an interval around the value.',
        };
      }
    }
  }
}
