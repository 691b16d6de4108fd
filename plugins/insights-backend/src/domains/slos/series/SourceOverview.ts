import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import type { EvaluableSlo } from '../evaluation/SloEvaluator';
import { instantOf } from '../model/window/instantOf';
import type { CollectedSeries, SeriesStore } from './SeriesStore';
import { PUSH, type SliSources } from './SliSources';
import { SOURCES_BY_ATTENTION, sourceStanding } from './sourceStanding';

type SliSource = components['schemas']['SliSource'];

/** What the overview is made of. */
export interface SourceOverviewOptions {
  readonly known: { list(): Promise<readonly EvaluableSlo[]> };
  readonly sources: SliSources;
  readonly series: Pick<SeriesStore, 'list'>;
  /** Where the oldest counts begin that are kept of a source; seconds since 1970, null where there are none. */
  readonly oldestCountsOf: (source: string) => Promise<number | null>;
  readonly clock: Clock;
}

/** SLOs that a source is listed with. */
const MOST_SLOS = 50;

/** Where counts are pushed nobody is asked. */
const PUSHED = {
  type: null,
  title: 'Pushed counts',
  description:
    'Counts that others push by POST /v1/slis/{sliId}/buckets, for definitions of type push.',
  isExample: false,
  lateSeconds: null,
  retentionSeconds: null,
} as const;

/** Tells how reading each source of SLIs goes. */
export class SourceOverview {
  readonly #options: SourceOverviewOptions;

  constructor(options: SourceOverviewOptions) {
    this.#options = options;
  }

  /** All sources that are installed or named by definitions, those that need somebody first. */
  async list(): Promise<SliSource[]> {
    const { known, sources, series } = this.#options;
    const [slos, collected] = await Promise.all([known.list(), series.list()]);
    const readBy = this.#slosBySource(slos);
    const seriesOf = seriesBySource(collected);
    const names = new Set([...sources.names(), ...readBy.keys()]);
    const items = await Promise.all(
      [...names].map(name =>
        this.#present(name, seriesOf.get(name) ?? [], readBy.get(name) ?? []),
      ),
    );
    const rankOf = ({ state }: SliSource) =>
      SOURCES_BY_ATTENTION.indexOf(state);
    return items.sort(
      (a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1),
    );
  }

  async #present(
    name: string,
    series: readonly CollectedSeries[],
    slos: readonly EvaluableSlo[],
  ): Promise<SliSource> {
    const { sources, clock, oldestCountsOf } = this.#options;
    const newest = series.reduce<number | null>(
      (last, { knownUntilSeconds: until }) =>
        until !== null && until > (last ?? -Infinity) ? until : last,
      null,
    );
    const oldest = newest === null ? null : await oldestCountsOf(name);
    return {
      name,
      ...describe(sources, name),
      ...sourceStanding(
        series,
        sources.names().includes(name),
        clock.now().getTime() / 1_000,
      ),
      oldestAt: oldest === null ? null : instantOf(oldest),
      newestAt: newest === null ? null : instantOf(newest),
      slos: slos.slice(0, MOST_SLOS).map(({ name: slo, definition }) => {
        return { name: slo, title: definition.title };
      }),
      slosLeftOff: Math.max(0, slos.length - MOST_SLOS),
    };
  }

  #slosBySource(
    slos: readonly EvaluableSlo[],
  ): ReadonlyMap<string, readonly EvaluableSlo[]> {
    const bySource = new Map<string, EvaluableSlo[]>();
    for (const slo of slos) {
      const names = slo.definition.objectives.map(({ sli }) =>
        this.#options.sources.nameFor(sli),
      );
      for (const name of new Set(names)) {
        const readers = bySource.get(name) ?? [];
        readers.push(slo);
        bySource.set(name, readers);
      }
    }
    return bySource;
  }
}

function seriesBySource(
  collected: readonly CollectedSeries[],
): ReadonlyMap<string, readonly CollectedSeries[]> {
  const bySource = new Map<string, CollectedSeries[]>();
  for (const one of collected) {
    const series = bySource.get(one.source);
    if (series) series.push(one);
    else bySource.set(one.source, [one]);
  }
  return bySource;
}

function describe(
  sources: SliSources,
  name: string,
): Omit<
  SliSource,
  | 'name'
  | 'oldestAt'
  | 'newestAt'
  | 'slos'
  | 'slosLeftOff'
  | keyof ReturnType<typeof sourceStanding>
> {
  if (name === PUSH) return PUSHED;
  const source = sources.list().find(one => one.name === name);
  if (!source) {
    return { ...PUSHED, title: name, description: '' };
  }
  const { type, title, description, isExample, lateSeconds, retentionSeconds } =
    source;
  return {
    ...{ type, title, description, lateSeconds },
    isExample: isExample === true,
    retentionSeconds: retentionSeconds ?? null,
  };
}
