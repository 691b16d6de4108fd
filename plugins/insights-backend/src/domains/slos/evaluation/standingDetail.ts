import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Problem } from '../../../platform/Problem';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { seriesOf } from '../model/series/SliSeries';
import { presentMarker } from '../presenters/presentMarker';
import { presentResult } from '../presenters/presentResult';
import { presentSeries } from '../presenters/presentSeries';
import type { CollectedSeries } from '../series/SeriesStore';
import type { SliSources } from '../series/SliSources';
import type { EvaluableSlo, SloResult } from './SloEvaluator';
import { summaryOf, type SummaryParts } from './summaryOf';
import { unevaluatedSummary } from './unevaluatedSummary';

/** What is told of an SLO by its evaluation. */
export type StandingDetail = Omit<
  components['schemas']['SloDetail'],
  | 'definition'
  | 'source'
  | 'warnings'
  | 'alertHistory'
  | 'markersOf'
  | 'watchedSince'
>;

/** How an SLO stands, with its working and the markers that its ledgers name. */
export function evaluatedDetail(
  result: SloResult,
  {
    markers,
    sources,
    ...parts
  }: SummaryParts & {
    readonly markers: readonly LedgerMarker[];
    readonly sources: SliSources;
  },
): StandingDetail {
  const named = new Set(
    result.objectives.flatMap(({ evaluation }) =>
      evaluation.ledger.flatMap(line =>
        [...line.markers, ...line.atDependencies].map(({ id }) => id),
      ),
    ),
  );
  return {
    ...summaryOf(result, parts),
    ...presentResult(result, parts.computedAt),
    series: result.objectives.map(one => presentSeries(one, sources)),
    markers: markers.filter(({ id }) => named.has(id)).map(presentMarker),
  };
}

/** What is known of an SLO that cannot be evaluated, and why it cannot. */
export function unevaluatedDetail(
  slo: EvaluableSlo,
  { message, howToMend }: Problem,
  {
    collected,
    sources,
    ...parts
  }: SummaryParts & {
    readonly collected: readonly CollectedSeries[];
    readonly sources: SliSources;
  },
): StandingDetail {
  const byId = new Map(collected.map(one => [one.series.id, one]));
  return {
    ...unevaluatedSummary(slo, parts, message),
    fault: { reason: message, howToMend },
    ...{ evaluations: [], composite: null, markers: [] },
    series: slo.definition.objectives.map(objective => {
      const series = seriesOf(objective);
      return presentSeries({ series, collected: byId.get(series.id) }, sources);
    }),
  };
}
