import { inPortions } from '../../../platform/inPortions';
import { Problem } from '../../../platform/Problem';
import { periodOf } from '../../signals';
import type { TrendsService } from '../../trends';
import { partsOf } from '../model/partsOf';
import type { RadarDefinition } from '../model/RadarDefinition';
import { replayRings } from '../model/replayRings';
import { ringRadius } from '../model/ringRadius';
import type { RingSeries } from '../model/RingSeries';
import { verdictPeriods } from '../model/verdictPeriods';
import type { ReplayedTopic } from './ReplayedTopic';
import type { ReplaySource } from './ReplaySource';

/** A caller waits for no more; some 20 s on one core, up to twice as long where members are looked at. Those that were computed once are kept. */
const MOST_VERDICTS = 60_000;

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
  readonly #trends: Pick<TrendsService, 'pastVerdicts'>;
  readonly #source: Pick<ReplaySource, 'membersOf'>;

  constructor(
    trends: Pick<TrendsService, 'pastVerdicts'>,
    source: Pick<ReplaySource, 'membersOf'>,
  ) {
    this.#trends = trends;
    this.#source = source;
  }

  /**
   * Where some policies would have had topics on a day.
   *
   * @param asOf - day, `YYYY-MM-DD`; the last period that is known when left out
   * @returns for each policy a place for each topic; undefined where the topic had no value yet
   * @throws Problem `calculation-too-long` where too many past trends would have to be analysed
   */
  async placesOf(
    policies: readonly RadarDefinition[],
    topics: readonly ReplayedTopic[],
    asOf: string | undefined,
  ): Promise<(ReplayedPlace | undefined)[][]> {
    const ends = topics.map(topic => endOf(topic, asOf));
    await this.#prepare(policies, topics, ends);
    return policies.map(policy =>
      topics.map((topic, index) => placeOf(policy, topic, ends[index])),
    );
  }

  /** Has the verdicts computed that the rings can hang on, as far as they are not known yet. */
  async #prepare(
    policies: readonly RadarDefinition[],
    topics: readonly ReplayedTopic[],
    ends: readonly number[],
  ): Promise<void> {
    const asking = policies.filter(namesVerdicts);
    const requests = topics.flatMap((topic, index) => {
      const periods = new Set<number>();
      for (const policy of asking) {
        const values = topic.values.subarray(0, ends[index] + 1);
        const wanted = verdictPeriods(policy, values, topic.from);
        // How near a blip is to the next ring hangs on the verdict of the day.
        for (const period of [...wanted, ends[index]]) {
          if (period >= topic.from && !topic.verdicts.has(period)) {
            periods.add(period);
          }
        }
      }
      return periods.size === 0 ? [] : [{ topic, periods: [...periods] }];
    });
    const count = requests.reduce((sum, one) => sum + one.periods.length, 0);
    if (count > MOST_VERDICTS) throw tooLong(count);
    for (const part of inPortions(requests, TOPICS_AT_ONCE)) {
      await this.#judge(part);
    }
  }

  async #judge(
    requests: readonly {
      readonly topic: ReplayedTopic;
      readonly periods: readonly number[];
    }[],
  ): Promise<void> {
    const members = await this.#source.membersOf(
      requests.map(({ topic }) => topic),
    );
    const verdicts = await this.#trends.pastVerdicts(
      requests.map(({ topic, periods }) => ({
        values: topic.total,
        members: members.get(topic.topicId) ?? [],
        ...{ start: topic.start, step: topic.step, scale: topic.scale },
        windowPeriods: topic.windowPeriods,
        periods,
      })),
    );
    requests.forEach(({ topic, periods }, index) =>
      periods.forEach((period, at) =>
        topic.verdicts.set(period, verdicts[index][at]),
      ),
    );
  }
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
  };
  const { place } = replayRings(policy, series, topic.from);
  if (!place) return undefined;
  return {
    ring: place.ring,
    radius: ringRadius(policy, place.ring, series, end),
    value: series.values[end],
  };
}

function namesVerdicts({ rings }: RadarDefinition): boolean {
  return rings.some(({ when }) =>
    (when ? partsOf(when) : []).some(({ verdict }) => verdict !== undefined),
  );
}

function tooLong(count: number): Problem {
  return new Problem(
    'calculation-too-long',
    `These levels hang on ${count} past trends, more than are analysed for one request.`,
    {
      howToMend:
        'Ask for levels nearer to those that are declared, or for an earlier day.',
    },
  );
}
