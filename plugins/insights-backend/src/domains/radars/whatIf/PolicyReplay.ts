import { inPortions } from '../../../platform/inPortions';
import { Problem } from '../../../platform/Problem';
import { inTurns, type Steps } from '../../../platform/steps';
import {
  calculateWithin,
  CALCULATION_TIMEOUT_SECONDS,
} from '../../../platform/threads/calculateWithin';
import { periodOf } from '../../signals';
import type { PastVerdictsRequest, TrendsService } from '../../trends';
import type { RadarDefinition } from '../model/RadarDefinition';
import { replayRings } from '../model/replayRings';
import { ringRadius } from '../model/ringRadius';
import type { RingSeries } from '../model/RingSeries';
import { missingForecasts, missingVerdicts, type Missing } from './missingPast';
import { OneAtATime } from './OneAtATime';
import type { ReplayedTopic } from './ReplayedTopic';
import type { ReplaySource } from './ReplaySource';

/**
 * A caller waits for no more; some 20 s on one core, up to twice as long where members are looked at. Those that were computed
 * once are kept.
 */
const MOST_VERDICTS = 60_000;

/** Each takes some five times as long as a verdict. */
const MOST_FORECASTS = 12_000;

/** Topics whose members are in memory at one time. */
const TOPICS_AT_ONCE = 100;

/** Where a policy would have had a topic. */
export interface ReplayedPlace {
  /** Position of the ring. */
  readonly ring: number;
  readonly radius: number;
  readonly value: number;
}

/** Applies policies to topics as they were on a day, each with what was known then. */
export class PolicyReplay {
  readonly #trends: Pick<TrendsService, 'pastVerdicts' | 'pastForecasts'>;
  readonly #source: Pick<ReplaySource, 'membersOf'>;
  readonly #timeoutSeconds: number;
  readonly #equal = new OneAtATime();

  /** @param timeoutSeconds - longest that a caller waits */
  constructor(
    trends: Pick<TrendsService, 'pastVerdicts' | 'pastForecasts'>,
    source: Pick<ReplaySource, 'membersOf'>,
    timeoutSeconds: number = CALCULATION_TIMEOUT_SECONDS,
  ) {
    this.#trends = trends;
    this.#source = source;
    this.#timeoutSeconds = timeoutSeconds;
  }

  /**
   * Where some policies would have had topics on a day. Verdicts that were computed once are kept with the topics, so equal
   * requests wait for one another.
   *
   * @param asOf - day, `YYYY-MM-DD`; the last period that is known when left out
   * @returns for each policy a place for each topic; undefined where the topic had no value yet
   * @throws Problem `calculation-too-long` where too many past trends would have to be analysed, or it takes too long
   */
  placesOf(
    policies: readonly RadarDefinition[],
    topics: readonly ReplayedTopic[],
    asOf: string | undefined,
  ): Promise<(ReplayedPlace | undefined)[][]> {
    const ends = topics.map(topic => endOf(topic, asOf));
    return calculateWithin(this.#timeoutSeconds, signal =>
      this.#equal.run(keyOf(policies), async () => {
        await this.#prepare(policies, topics, ends, signal);
        return inTurns(placesIn(policies, topics, ends, signal));
      }),
    );
  }

  /** Has the verdicts and forecasts computed that the rings can hang on, as far as they are not known yet. */
  async #prepare(
    policies: readonly RadarDefinition[],
    topics: readonly ReplayedTopic[],
    ends: readonly number[],
    signal: AbortSignal,
  ): Promise<void> {
    const asked = [policies, topics, ends, signal] as const;
    const verdicts = await inTurns(missingVerdicts(...asked));
    const forecasts = await inTurns(missingForecasts(...asked));
    const counts = { trends: countOf(verdicts), forecasts: countOf(forecasts) };
    if (counts.trends > MOST_VERDICTS) throw tooLong(counts.trends, 'trends');
    if (counts.forecasts > MOST_FORECASTS) {
      throw tooLong(counts.forecasts, 'forecasts');
    }
    for (const part of inPortions(verdicts, TOPICS_AT_ONCE)) {
      signal.throwIfAborted();
      await this.#judge(part, signal);
    }
    for (const part of inPortions(forecasts, TOPICS_AT_ONCE)) {
      signal.throwIfAborted();
      await this.#foresee(part, signal);
    }
  }

  async #judge(
    missing: readonly Missing[],
    signal: AbortSignal,
  ): Promise<void> {
    const requests = await this.#requestsOf(missing);
    const verdicts = await this.#trends.pastVerdicts(requests, signal);
    missing.forEach(({ topic, periods }, index) =>
      periods.forEach((period, at) =>
        topic.verdicts.set(period, verdicts[index][at]),
      ),
    );
  }

  async #foresee(
    missing: readonly Missing[],
    signal: AbortSignal,
  ): Promise<void> {
    const requests = await this.#requestsOf(missing);
    const forecasts = await this.#trends.pastForecasts(requests, signal);
    missing.forEach(({ topic, periods }, index) =>
      periods.forEach((period, at) =>
        topic.forecasts.set(period, forecasts[index][at]),
      ),
    );
  }

  async #requestsOf(
    missing: readonly Missing[],
  ): Promise<PastVerdictsRequest[]> {
    const members = await this.#source.membersOf(
      missing.map(({ topic }) => topic),
    );
    return missing.map(({ topic, periods }) => ({
      values: topic.total,
      members: members.get(topic.topicId) ?? [],
      ...{ start: topic.start, step: topic.step, scale: topic.scale },
      windowPeriods: topic.windowPeriods,
      periods,
    }));
  }
}

function countOf(missing: readonly Missing[]): number {
  return missing.reduce((sum, { periods }) => sum + periods.length, 0);
}

function keyOf(policies: readonly RadarDefinition[]): string {
  return JSON.stringify(
    policies.map(({ id, hysteresis, verdictPeriods, rings }) => [
      ...[id, hysteresis, verdictPeriods, rings],
    ]),
  );
}

function* placesIn(
  policies: readonly RadarDefinition[],
  topics: readonly ReplayedTopic[],
  ends: readonly number[],
  signal: AbortSignal,
): Steps<(ReplayedPlace | undefined)[][]> {
  const places: (ReplayedPlace | undefined)[][] = policies.map(() => []);
  for (const [index, topic] of topics.entries()) {
    signal.throwIfAborted();
    policies.forEach((policy, at) =>
      places[at].push(placeOf(policy, topic, ends[index])),
    );
    yield;
  }
  return places;
}

function endOf(
  { values, start, step }: ReplayedTopic,
  asOf: string | undefined,
): number {
  const last = values.length - 1;
  return asOf === undefined
    ? last
    : Math.min(last, periodOf(asOf, step) - periodOf(start, step));
}

function placeOf(
  policy: RadarDefinition,
  topic: ReplayedTopic,
  end: number,
): ReplayedPlace | undefined {
  if (end < topic.from) return undefined;
  const series: RingSeries = {
    values: topic.values.subarray(0, end + 1),
    verdictAt: period => topic.verdicts.get(period) ?? 'unknown',
    forecastAt: period => topic.forecasts.get(period) ?? null,
  };
  const { place } = replayRings(policy, series, topic.from);
  if (!place) return undefined;
  return {
    ring: place.ring,
    radius: ringRadius(policy, place, series, end),
    value: series.values[end],
  };
}

function tooLong(count: number, what: 'trends' | 'forecasts'): Problem {
  return new Problem(
    'calculation-too-long',
    `These levels hang on ${count} past ${what}, more than are computed for one request.`,
    {
      howToMend:
        'Ask for levels nearer to those that are declared, or for an earlier day.',
    },
  );
}
