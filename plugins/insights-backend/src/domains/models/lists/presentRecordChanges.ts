import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ColumnChange } from '../model/diff/diffColumns';
import type { VersionDiff } from '../model/diff/diffVersions';
import { presentColumn } from './presentColumn';

type Schemas = components['schemas'];

/** In what two versions differ by what their registries recorded, as the API shows it. */
export function presentRecordChanges({
  datasets,
  signature,
  artifacts,
}: VersionDiff): Schemas['ModelRecordChanges'] {
  return {
    datasets:
      datasets?.map(({ columns, ...dataset }) => ({
        ...dataset,
        columns: columns.map(presentColumnChange),
      })) ?? null,
    signature: signature && {
      changes: signature.changes.map(({ part, breaksCallers, ...change }) => ({
        ...{ part, ...presentColumnChange(change), breaksCallers },
      })),
      breaksCallers: signature.breaksCallers,
    },
    artifacts: artifacts && [...artifacts],
  };
}

function presentColumnChange({
  name,
  kind,
  before,
  after,
}: ColumnChange): Schemas['ModelColumnChange'] {
  return {
    ...{ name, kind },
    before: before && presentColumn(before),
    after: after && presentColumn(after),
  };
}
