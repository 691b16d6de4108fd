import type { OpenSloDocument } from '../openslo/schema';
import type { Metric } from '../openslo/schema/indicator';

/** What a metric of OpenSLO asks: a source by its name, or any of a type. */
export type SourceNameOf = (metricSource: Metric['metricSource']) => string;

/**
 * Finds the source that a metric asks: the one that it names where the portal has it; else the type that the DataSource of
 * this name has, so that files with data sources of their own are asked of what the portal has for the type.
 *
 * @param configured - names of the sources that the portal has; nothing is replaced by a type where they are left out
 */
export function createSourceNameOf(
  documents: readonly OpenSloDocument[],
  configured?: ReadonlySet<string>,
): SourceNameOf {
  const types = new Map<string, string>();
  for (const { kind, metadata, spec } of documents) {
    if (kind === 'DataSource') types.set(metadata.name, spec.type);
  }
  return ({ metricSourceRef: name, type }) => {
    const isForeign = name !== undefined && configured?.has(name) === false;
    const replaced = isForeign ? types.get(name) : undefined;
    return replaced ?? name ?? type ?? '';
  };
}
