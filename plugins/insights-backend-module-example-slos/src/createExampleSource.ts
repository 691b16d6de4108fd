import { setImmediate } from 'node:timers/promises';
import type {
  SliReading,
  SliReadRequest,
  SliRequest,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { countMinutes } from './model/countMinutes';
import {
  readExampleQuery,
  readExampleRatio,
  type ExampleQuery,
  type ExampleRatio,
} from './model/exampleQuery';
import { sumMinutes, type SliceCounts } from './model/sumMinutes';

const MINUTE_SECONDS = 60;

/** A quarter, and some days to see where it came from. */
const RETENTION_SECONDS = 100 * 86_400;

/** The source `example`: made-up counts of the demo company's services, the same in every portal. */
export function createExampleSource(): SliSource {
  return {
    name: 'example',
    type: 'example',
    title: 'Example numbers',
    description:
      'Made-up counts of the services of Larkfield Supply, an invented company. Nothing is measured.',
    isExample: true,
    lateSeconds: 0,
    retentionSeconds: RETENTION_SECONDS,
    check: query => readExampleQuery(query).faults,
    async *read(request) {
      for (const sli of request.slis) {
        request.signal.throwIfAborted();
        yield readingOf(sli, request);
        // Others' requests come between two SLIs.
        await setImmediate();
      }
    },
  };
}

function readingOf(
  { id, sli, stepSeconds }: SliRequest,
  { startSeconds, endSeconds }: SliReadRequest,
): SliReading {
  const ratio = readExampleRatio(sli, stepSeconds);
  if ('reason' in ratio) return { id, failure: ratio };
  const { part, total } = ratio;
  const countsOf = ({ scenario }: ExampleQuery) =>
    sumMinutes(
      countMinutes(
        scenario,
        startSeconds / MINUTE_SECONDS,
        endSeconds / MINUTE_SECONDS,
      ),
      stepSeconds / MINUTE_SECONDS,
    );
  const ofTotal = countsOf(total);
  const ofPart = part.scenario === total.scenario ? ofTotal : countsOf(part);
  const buckets = {
    startSeconds,
    stepSeconds,
    ...joined(ratio, ofPart, ofTotal),
  };
  return { id, buckets, queries: [inWords(part), inWords(total)] };
}

/** Good and total of an SLI whose part and total may be of two scenarios. */
function joined(
  { counts, part, total }: ExampleRatio,
  ofPart: SliceCounts,
  ofTotal: SliceCounts,
): SliceCounts {
  const totals = valuesOf(total, ofTotal);
  const parts = valuesOf(part, ofPart);
  return {
    good:
      counts === 'good' ? parts : totals.map((value, i) => value - parts[i]),
    total: totals,
    coverage: ofTotal.coverage.map((value, i) =>
      Math.min(value, ofPart.coverage[i]),
    ),
  };
}

function valuesOf(
  { count }: ExampleQuery,
  { good, total }: SliceCounts,
): Float64Array {
  if (count === 'good') return good;
  return count === 'total' ? total : total.map((value, i) => value - good[i]);
}

/** As it stands in the definition. */
function inWords({ scenario, count }: ExampleQuery): string {
  return `scenario: ${scenario.id}, count: ${count}`;
}
