import type { components } from '@almanac/backstage-plugin-insights-common';
import { SILENT_AFTER_SECONDS } from '../model/evaluation/asOf';
import { instantInWords } from '../model/words/instantInWords';
import type { CollectedSeries, SeriesFailure } from './SeriesStore';

type SliSource = components['schemas']['SliSource'];

/** States of sources, those that need somebody first. */
export const SOURCES_BY_ATTENTION: readonly SliSource['state'][] = [
  'missing',
  'failing',
  'stale',
  'never',
  'healthy',
  'unused',
];

/** What is told of a source by the series that are read from it. */
type SourceStanding = Pick<
  SliSource,
  'state' | 'inWords' | 'series' | 'failingSeries' | 'lastSuccessAt' | 'failure'
>;

/** How reading a source goes. */
export function sourceStanding(
  series: readonly CollectedSeries[],
  isInstalled: boolean,
  nowSeconds: number,
): SourceStanding {
  const failures = series
    .flatMap(({ failure }) => failure ?? [])
    .sort((a, b) => (a.since < b.since ? -1 : 1));
  const [failure] = failures;
  const lastSuccessAt = latest(series.map(one => one.lastSuccessAt));
  const told = {
    series: series.length,
    failingSeries: failures.length,
    lastSuccessAt,
    failure: failure ? presentFailure(failure) : null,
  };
  const state = (
    name: SliSource['state'],
    inWords: string,
  ): SourceStanding => ({ ...told, state: name, inWords });
  if (!isInstalled) {
    return state(
      'missing',
      'Definitions name it, but it is not installed in this portal.',
    );
  }
  if (series.length === 0) return state('unused', 'No SLO reads it.');
  if (failure) {
    return state(
      'failing',
      `${failures.length} of ${
        series.length
      } series could not be read last, since ${at(failure.since)}.`,
    );
  }
  if (lastSuccessAt === null) {
    return state('never', 'Nothing has come from it yet.');
  }
  const isStale =
    Date.parse(lastSuccessAt) / 1_000 < nowSeconds - SILENT_AFTER_SECONDS;
  return isStale
    ? state('stale', `Nothing new has come since ${at(lastSuccessAt)}.`)
    : state('healthy', `Last read on ${at(lastSuccessAt)}.`);
}

/** The failure of a series, as the API gives it. */
export function presentFailure({
  reason,
  howToMend,
  since,
  nextAttemptAt,
}: SeriesFailure): NonNullable<SliSource['failure']> {
  return { reason, howToMend, since, nextAttemptAt };
}

function at(instant: string): string {
  return instantInWords(Date.parse(instant) / 1_000);
}

function latest(instants: readonly (string | null)[]): string | null {
  return instants.reduce(
    (last, one) => (one !== null && (last === null || one > last) ? one : last),
    null,
  );
}
