import type { SliQuery } from '@almanac/backstage-plugin-insights-node';
import { Loose } from '../openslo/Loose';
import type { OpenSloDocument } from '../openslo/schema';
import type { Metric } from '../openslo/schema/indicator';
import type { SourceNameOf } from './sourceNameOf';

/** A query of an SLI and where it stands. */
export interface PlacedQuery {
  readonly query: SliQuery;
  /** Path of what names the source. */
  readonly sourcePath: readonly (string | number)[];
  /** Path of what is asked. */
  readonly specPath: readonly (string | number)[];
}

/** Every query of a document: of an SLI, or of the SLIs within an SLO. */
export function queriesIn(
  document: OpenSloDocument,
  sourceNameOf: SourceNameOf,
): PlacedQuery[] {
  const spec = new Loose(document).at('spec');
  if (document.kind === 'SLI') return [...ofIndicator(spec, sourceNameOf)];
  if (document.kind !== 'SLO') return [];
  return [spec, ...spec.at('objectives').items].flatMap(holder => [
    ...ofIndicator(holder.at('indicator', 'spec'), sourceNameOf),
  ]);
}

function* ofIndicator(
  indicator: Loose,
  sourceNameOf: SourceNameOf,
): Generator<PlacedQuery> {
  const ratio = indicator.at('ratioMetric');
  const metrics = ['good', 'bad', 'total', 'raw'].map(key => ratio.at(key));
  for (const metric of [indicator.at('thresholdMetric'), ...metrics]) {
    const node = metric.at('metricSource');
    if (!node.isSet) continue;
    // The document is right, so this is what its schema says.
    const metricSource = node.value as Metric['metricSource'];
    const named = metricSource.metricSourceRef ? 'metricSourceRef' : 'type';
    yield {
      query: { source: sourceNameOf(metricSource), spec: metricSource.spec },
      sourcePath: node.at(named).path,
      specPath: node.at('spec').path,
    };
  }
}
