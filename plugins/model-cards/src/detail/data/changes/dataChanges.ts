import {
  ModelColumn,
  ModelVersion,
} from '@almanac/backstage-plugin-insights-react';

/** What differs between two versions in what they are made of. */
export interface DataChange {
  area: 'dataset' | 'input' | 'output' | 'artifact';
  kind: 'added' | 'removed' | 'changed';
  /** Name of the data or column, or path of the file. */
  name: string;
  /** What tells it from another: digest, type; null where it is not there, or nobody said. */
  before: string | null;
  after: string | null;
}

type Compared = Pick<ModelVersion, 'datasets' | 'artifacts' | 'signature'>;

type Named = [name: string, tell: string | null];

const typesOf = (columns: readonly ModelColumn[] | undefined): Named[] =>
  (columns ?? []).map(({ name, type }) => [name, type]);

/** Compares data, columns and files of two versions by name; what only nobody said in one is no change. */
export function dataChanges(before: Compared, after: Compared): DataChange[] {
  return [
    ...differing(
      'dataset',
      before.datasets.map(({ role, name, digest }) => [
        `${name} (${role})`,
        digest,
      ]),
      after.datasets.map(({ role, name, digest }) => [
        `${name} (${role})`,
        digest,
      ]),
    ),
    ...differing(
      'input',
      typesOf(before.signature?.inputs),
      typesOf(after.signature?.inputs),
    ),
    ...differing(
      'output',
      typesOf(before.signature?.outputs),
      typesOf(after.signature?.outputs),
    ),
    ...differing(
      'artifact',
      before.artifacts.map(({ path, digest }) => [path, digest]),
      after.artifacts.map(({ path, digest }) => [path, digest]),
    ),
  ];
}

function differing(
  area: DataChange['area'],
  before: Named[],
  after: Named[],
): DataChange[] {
  const [earlier, later] = [new Map(before), new Map(after)];
  return [...new Map([...before, ...after]).keys()].flatMap(name => {
    const [was, is] = [earlier.get(name) ?? null, later.get(name) ?? null];
    const of = (kind: DataChange['kind']): DataChange[] => [
      { area, kind, name, before: was, after: is },
    ];
    if (!later.has(name)) return of('removed');
    if (!earlier.has(name)) return of('added');
    const isKnown = was !== null && is !== null;
    return isKnown && was !== is ? of('changed') : [];
  });
}
