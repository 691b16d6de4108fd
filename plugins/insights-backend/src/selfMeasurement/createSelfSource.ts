import type {
  SliReading,
  SliReadRequest,
  SliRequest,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { ALL_PLUGINS, type MinuteRow } from './model/MinuteCounts';
import { readSelfRatio } from './model/readSelfRatio';
import { RETENTION_SECONDS } from './model/retention';
import { readSelfQuery } from './model/selfQuery';
import { sumMinutes, type SelfRatio } from './model/sumMinutes';
import type { SelfMeasurementStore } from './SelfMeasurementStore';

const MINUTE_SECONDS = 60;

/** The last counts of a minute are written up to 15 seconds after it, later where a replica is busy. */
const LATE_SECONDS = 120;

/** The source `self`: how this portal's own backend answers. */
export function createSelfSource(store: SelfMeasurementStore): SliSource {
  return {
    name: 'self',
    type: 'self',
    title: 'This portal',
    description:
      "Requests to this portal's backend, counted by the minute and plugin in every replica; status and duration alone.",
    lateSeconds: LATE_SECONDS,
    retentionSeconds: RETENTION_SECONDS,
    check: query => readSelfQuery(query).faults,
    async *read(request) {
      const asked = request.slis.map(sli => ({
        sli,
        ratio: readSelfRatio(sli.sli, sli.stepSeconds),
      }));
      const right: { sli: SliRequest; ratio: SelfRatio }[] = [];
      for (const { sli, ratio } of asked) {
        if ('reason' in ratio) yield { id: sli.id, failure: ratio };
        else right.push({ sli, ratio });
      }
      if (right.length === 0) return;
      request.signal.throwIfAborted();
      const rows = await readRows(store, request, right);
      for (const { sli, ratio } of right) {
        request.signal.throwIfAborted();
        yield readingOf(sli, ratio, rows, request);
      }
    },
  };
}

/** One question to the store for all SLIs together. */
function readRows(
  store: SelfMeasurementStore,
  { startSeconds, endSeconds }: SliReadRequest,
  asked: readonly { ratio: SelfRatio }[],
): Promise<MinuteRow[]> {
  const pluginIds = asked.flatMap(({ ratio: { part, total } }) => [
    part.pluginId,
    total.pluginId,
  ]);
  return store.read([...new Set([ALL_PLUGINS, ...pluginIds])], {
    fromMinute: startSeconds / MINUTE_SECONDS,
    toMinute: endSeconds / MINUTE_SECONDS,
  });
}

function readingOf(
  { id, sli, stepSeconds }: SliRequest,
  ratio: SelfRatio,
  rows: readonly MinuteRow[],
  { startSeconds, endSeconds }: SliReadRequest,
): SliReading {
  const queries = sli.kind === 'ratio' ? [sli.part, sli.total] : [];
  return {
    id,
    buckets: sumMinutes(rows, ratio, { startSeconds, endSeconds, stepSeconds }),
    queries: queries.map(({ spec }) => inWords(spec)),
  };
}

/** `plugin: catalog, count: requests`, as it stands in the definition. */
function inWords(spec: Readonly<Record<string, unknown>>): string {
  return Object.entries(spec)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}
