import type { components } from '@almanac/backstage-plugin-insights-common';
import type { SignalsService, Step } from '../../signals';
import type { TrendsService } from '../../trends';
import { hasSignal, type RadarDefinition } from '../model/RadarDefinition';
import { calibration } from '../model/trackRecord/calibration';
import { judgedDays } from '../model/trackRecord/judgedDays';
import { judgements, type Judgement } from '../model/trackRecord/judgements';
import type { PastRings } from '../model/trackRecord/PastRings';
import { ringScores } from '../model/trackRecord/ringScores';
import { stoodShare } from '../model/trackRecord/stoodShare';
import { truthScore } from '../model/trackRecord/truthScore';
import type { RadarsStore } from '../RadarsStore';
import type { PastRingsStore } from './PastRingsStore';

type TrackRecord = components['schemas']['RadarTrackRecord'];

/** What judging works with. */
export interface TrackRecordServiceParts {
  readonly store: RadarsStore;
  readonly pastRings: PastRingsStore;
  readonly signals: Pick<SignalsService, 'getSignal' | 'milestonesOf'>;
  readonly trends: Pick<TrendsService, 'listSummaries'>;
  /** @throws Problem `unknown-radar` */
  readonly definitionOf: (radarId: string) => Promise<RadarDefinition>;
}

/** Judges what a radar suggested in the past by what came of it. */
export class TrackRecordService {
  readonly #parts: TrackRecordServiceParts;

  constructor(parts: TrackRecordServiceParts) {
    this.#parts = parts;
  }

  /** @throws Problem `unknown-radar` */
  async get(radarId: string): Promise<TrackRecord> {
    const { store, pastRings, signals, definitionOf } = this.#parts;
    const definition = await definitionOf(radarId);
    const [past, { dataAsOf }, signal] = await Promise.all([
      pastRings.ofRadar(radarId),
      store.mark(radarId),
      hasSignal(definition) ? signals.getSignal(definition.signal) : undefined,
    ]);
    const topics = await this.#withEnds(definition, past);
    const first = firstDayOf(topics);
    const step = signal?.step ?? 'month';
    const days =
      first && dataAsOf && signal ? judgedDays(first, dataAsOf, step) : [];
    const judged = judgements(topics, days, step);
    return {
      radarId,
      policyVersion: definition.version,
      days: days.map(({ day }) => day),
      judgedCount: judged.length,
      stood: stoodShare(judged),
      rings: ringScores(
        definition.rings.map(({ id }) => id),
        judged,
      ),
      ...presentCalibration(judged, days),
      truth: await this.#truthOf(definition, judged, step),
    };
  }

  /** The topics with the last periods that anything was told of them. */
  async #withEnds(
    definition: RadarDefinition,
    topics: readonly PastRings[],
  ): Promise<readonly PastRings[]> {
    if (!hasSignal(definition)) return topics;
    const { signal } = definition;
    const summaries = await this.#parts.trends.listSummaries(
      signal,
      topics.map(({ topicId }) => topicId),
    );
    const ends = new Map(summaries.map(one => [one.topicId, one.latestAt]));
    return topics.map(topic => ({
      ...topic,
      toldUntil: ends.get(topic.topicId) ?? undefined,
    }));
  }

  async #truthOf(
    { truth }: RadarDefinition,
    judged: readonly Judgement[],
    step: Step,
  ): Promise<TrackRecord['truth']> {
    if (!truth || judged.length === 0) return null;
    const reached = await this.#parts.signals.milestonesOf(truth.milestone, [
      ...new Set(judged.map(({ topicId }) => topicId)),
    ]);
    return truthScore(judged, step, truth, reached);
  }
}

function presentCalibration(
  ...of: Parameters<typeof calibration>
): Pick<TrackRecord, 'calibration'> {
  const { bins, brier } = calibration(...of);
  return { calibration: { bins: [...bins], brier } };
}

function firstDayOf(topics: readonly PastRings[]): string | undefined {
  const days = topics.flatMap(({ suggested }) =>
    suggested.slice(0, 1).map(({ at }) => at),
  );
  return days.length === 0
    ? undefined
    : days.reduce((one, other) => (one < other ? one : other));
}
