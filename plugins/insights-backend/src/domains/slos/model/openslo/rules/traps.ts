import {
  CALENDAR_UNITS,
  formatDuration,
  parseDuration,
  secondsOf,
} from '../../window/Duration';
import type { Loose } from '../Loose';
import { BUCKET_SECONDS, DEFAULT_WINDOW } from '../limits';
import { sliceSeconds } from '../sliceSeconds';
import { targetOf } from '../targetOf';
import type { Rule } from './Rule';

const HOUR = 3_600;
const ASSUMED = formatDuration(DEFAULT_WINDOW);

const objectives = (slo: Loose) => slo.at('spec', 'objectives').items;
const windowOf = (slo: Loose) => slo.at('spec', 'timeWindow', 0);
const durationOf = (node: Loose) => parseDuration(node.text ?? '');

/** Pages of the portal that stand where that of an SLO of this name would. */
const PAGES: ReadonlySet<string | undefined> = new Set([
  'new',
  'reports',
  'review',
  'sla',
]);

/** What is allowed and is seldom meant. */
export const traps: readonly Rule[] = [
  {
    id: 'trap/name-of-a-page',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const { path, text } = slo.at('metadata', 'name');
      if (!PAGES.has(text)) return;
      yield {
        path,
        detail: `is the name of a page of the portal, which hides the page of the SLO: ${text}`,
        howToMend: 'Choose another name, such as one with the service in it.',
      };
    },
  },
  {
    id: 'trap/minute-or-month',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const node = windowOf(slo).at('duration');
      const duration = durationOf(node);
      if (duration?.unit !== 'm' || secondsOf(duration) >= HOUR) return;
      yield {
        path: node.path,
        detail: `${node.text} is a window of minutes`,
        howToMend: `Write ${duration.count}M if you mean months: m is a minute, M a month.`,
      };
    },
  },
  {
    id: 'trap/month-of-30-days',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const window = windowOf(slo);
      const node = window.at('duration');
      const duration = durationOf(node);
      if (!duration || window.at('calendar').isSet) return;
      if (!CALENDAR_UNITS.has(duration.unit)) return;
      const days = secondsOf(duration) / (24 * HOUR);
      yield {
        path: node.path,
        detail: `a rolling window of ${node.text} is counted as ${days} days`,
        howToMend: `Write ${days}d to say so, or give a calendar for whole months, quarters or years.`,
      };
    },
  },
  {
    id: 'trap/assumed-window',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      if (!slo.at('spec').isSet || slo.at('spec', 'timeWindow').isSet) return;
      yield {
        path: slo.at('spec').path,
        detail: `names no timeWindow: rolling ${ASSUMED} is taken`,
        howToMend: `Give a timeWindow such as [{ duration: ${ASSUMED}, isRolling: true }].`,
      };
    },
  },
  {
    id: 'trap/target-of-everything',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      for (const objective of objectives(slo)) {
        const target = targetOf(objective);
        if (target?.ratio !== 1) continue;
        yield {
          path: target.node.path,
          detail:
            'is 100 %: there is no budget, and the first failure exhausts it',
          howToMend:
            'Take the target that users would notice a difference to, such as 0.999.',
        };
      }
    },
  },
  {
    id: 'trap/slice-between-buckets',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      for (const objective of objectives(slo)) {
        const node = objective.at('timeSliceWindow');
        const seconds = sliceSeconds(node);
        if (seconds === undefined || fitsBuckets(seconds)) continue;
        yield {
          path: node.path,
          detail: `neither divides nor is a multiple of the ${
            BUCKET_SECONDS / 60
          } minutes that counts are kept in, so that only counts of its own width can be judged`,
          howToMend: `Take ${
            Math.max(1, Math.round(seconds / BUCKET_SECONDS)) * 5
          }m.`,
        };
      }
    },
  },
  {
    id: 'trap/unused-weight',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const all = objectives(slo);
      const isWeighted =
        all.some(
          objective =>
            objective.at('indicator').isSet ||
            objective.at('indicatorRef').isSet,
        ) && slo.at('spec', 'budgetingMethod').value !== 'Timeslices';
      if (isWeighted) return;
      yield* all
        .map(objective => objective.at('compositeWeight'))
        .filter(({ isSet }) => isSet)
        .map(({ path }) => ({
          path,
          detail:
            'is ignored: only objectives with an indicator each are weighed, and time slices never are',
          howToMend: 'Remove it.',
        }));
    },
  },
  {
    id: 'trap/unused-threshold',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const shared = slo.at('spec', 'indicator', 'spec', 'ratioMetric').isSet;
      for (const objective of objectives(slo)) {
        const own = objective.at('indicator', 'spec', 'ratioMetric').isSet;
        if (!shared && !own) continue;
        for (const field of ['op', 'value']) {
          const node = objective.at(field);
          if (!node.isSet) continue;
          yield {
            path: node.path,
            detail: 'is ignored: a ratio is not compared with a value',
            howToMend: 'Remove it, or use a thresholdMetric.',
          };
        }
      }
    },
  },
];

function fitsBuckets(seconds: number): boolean {
  return seconds % BUCKET_SECONDS === 0 || BUCKET_SECONDS % seconds === 0;
}
