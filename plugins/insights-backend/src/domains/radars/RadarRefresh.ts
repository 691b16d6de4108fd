import type { Clock } from '../../platform/Clock';
import { inPortions } from '../../platform/inPortions';
import type { SignalsService, Subject } from '../signals';
import {
  judgedMembersOf,
  scaleOfSignal,
  SWEEP_WINDOW_PERIODS,
  type TrendsService,
} from '../trends';
import { collectorOf, type IsFirstCollectionUnderWay } from './firstCollection';
import { DecidedBlips } from './DecidedBlips';
import type { RadarEntriesStore } from './imports';
import { makeBlip } from './model/makeBlip';
import {
  hasSignal,
  type MeasuredRadar,
  type RadarDefinition,
} from './model/RadarDefinition';
import { carryForward } from './model/RingSeries';
import { neededForecasts, neededVerdicts } from './model/neededVerdicts';
import { RadarCandidates, type Candidate } from './RadarCandidates';
import { replayedFrom } from './replayedFrom';
import type { RadarChanges, RadarsStore } from './RadarsStore';

/** Subjects whose values are in memory at one time: some 100 × 20 members × 1,000 periods × 8 bytes, 16 MB. */
const SUBJECTS_AT_ONCE = 100;

/** After so long a radar is looked at even if nothing seems to have changed: a process may have died between two writes. */
const LOOK_ANYWAY_SECONDS = 3_600;

/** What a refresh works with. */
export interface RadarRefreshOptions {
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  readonly store: RadarsStore;
  readonly entries: RadarEntriesStore;
  readonly clock: Clock;
  readonly isFirstCollectionUnderWay: IsFirstCollectionUnderWay;
}

/** What a radar was brought up to date with, as far as this process knows. */
interface Seen {
  readonly mark: string;
  readonly at: Date;
  /** Signal that it is filled with; undefined where it has none. */
  readonly filledSignal: string | null | undefined;
}

/** Brings the blips of a radar up to date with the analyses; touches only those whose inputs changed. */
export class RadarRefresh {
  private readonly seen = new Map<string, Seen>();
  private readonly candidates: RadarCandidates;
  private readonly decidedBlips: DecidedBlips;

  constructor(private readonly options: RadarRefreshOptions) {
    const { entries, signals } = options;
    this.candidates = new RadarCandidates(options);
    this.decidedBlips = new DecidedBlips(entries, signals);
  }

  /** Has a radar looked at the next time, whatever it was brought up to date with. */
  forget(radarId: string): void {
    this.seen.delete(radarId);
  }

  /** Returns at once when neither subjects, analyses, entries, decisions nor the definition changed since the last time. */
  async refresh(definition: RadarDefinition): Promise<void> {
    const { signals, trends, store, entries, clock } = this.options;
    const { id, signal, version } = definition;
    const before = this.seen.get(id);
    const isFilled =
      signal === undefined ||
      before?.filledSignal === signal ||
      (await store.filledSignal(id)) === signal;
    // Asked before the revision is read: all of a collection that is over then lies at or below it.
    const mayFill =
      signal !== undefined && !isFilled && (await this.isCollected(signal));
    // Taken before anything is read: what changes meanwhile is seen the next time.
    const [revision, sweep, entryMark] = await Promise.all([
      signals.latestRevision(),
      trends.sweepMark(),
      entries.mark(id),
    ]);
    const { lastFinishedAt, queuedRevision, isSuperseded } = sweep;
    if (isSuperseded && hasSignal(definition)) return;
    const fills =
      mayFill && queuedRevision >= revision && (await this.isAnalysed(signal));
    const now = clock.now();
    const mark = JSON.stringify([
      ...[revision, lastFinishedAt, version, entryMark],
    ]);
    if (before?.mark === mark && !fills && !isOld(before, now)) return;
    await this.bringUpToDate(definition, now);
    if (fills) await store.rememberFilled(id, signal);
    const filledSignal = isFilled || fills ? signal : null;
    this.seen.set(id, { mark, at: now, filledSignal });
  }

  /** Whether nothing of the first collection of a signal is to come. */
  private async isCollected(signalId: string): Promise<boolean> {
    const { isFirstCollectionUnderWay } = this.options;
    return !(await isFirstCollectionUnderWay(collectorOf(signalId)));
  }

  /** Whether the signal has come, and no topic of it waits for its analysis. */
  private async isAnalysed(signalId: string): Promise<boolean> {
    const { trends } = this.options;
    const { analysed, waiting, claimed } = await trends.queueStateOf(signalId);
    return analysed > 0 && waiting + claimed === 0;
  }

  private async bringUpToDate(
    definition: RadarDefinition,
    now: Date,
  ): Promise<void> {
    const { store } = this.options;
    const candidates = hasSignal(definition)
      ? await this.candidates.of(definition)
      : [];
    const known = await store.inputDigests(definition.id);
    const isKept = ({ topic, inputDigest }: Candidate) =>
      known.get(topic.id) === inputDigest;
    const unchanged = candidates.filter(isKept);
    const changed = candidates.filter(candidate => !isKept(candidate));
    const computedAt = now.toISOString();
    const made: RadarChanges['made'][number][] = [];
    for (const part of inPortions(changed, SUBJECTS_AT_ONCE)) {
      if (!hasSignal(definition)) break;
      made.push(...(await this.makeBlips(definition, part, computedAt)));
    }
    const measured = new Set([
      ...unchanged.map(({ topic }) => topic.id),
      ...made.map(({ made: { blip } }) => blip.topicId),
    ]);
    const decided = await this.decidedBlips.of(
      definition,
      measured,
      computedAt,
    );
    const placed = new Set([
      ...measured,
      ...decided.map(({ made: { blip } }) => blip.topicId),
    ]);
    made.push(
      ...decided.filter(
        one => known.get(one.made.blip.topicId) !== one.inputDigest,
      ),
    );
    const removed = [...known.keys()].filter(id => !placed.has(id));
    if (made.length === 0 && removed.length === 0) return;
    const latest = candidates.map(({ summary }) => summary.latestAt ?? '');
    const dataAsOf = latest.reduce((a, b) => (a > b ? a : b), '') || null;
    await store.save(definition.id, { made, removed, computedAt, dataAsOf });
  }

  private async makeBlips(
    definition: MeasuredRadar,
    candidates: readonly Candidate[],
    computedAt: string,
  ): Promise<RadarChanges['made'][number][]> {
    const { signals, trends } = this.options;
    const byTopic = new Map(candidates.map(one => [one.topic.id, one]));
    const subjects = await signals.readSubjects(definition.signal, [
      ...byTopic.keys(),
    ]);
    const replays = subjects.map(subject => replayOf(definition, subject));
    const verdicts = await trends.pastVerdicts(
      replays.map(({ request }) => request),
    );
    const forecasts = await trends.pastForecasts(
      replays.map(replay => replay.forecasts),
    );
    return subjects.flatMap((subject, index) => {
      const { quadrant, summary, inputDigest } = byTopic.get(subject.topic.id)!;
      const { from, request } = replays[index];
      const past = new Map(
        request.periods.map((period, at) => [period, verdicts[index][at]]),
      );
      const foreseen = new Map(
        replays[index].forecasts.periods.map((period, at) => [
          period,
          forecasts[index][at],
        ]),
      );
      const last = subject.total.length - 1;
      const made = makeBlip({
        definition,
        quadrant,
        subject,
        summary,
        from,
        computedAt,
        verdictAt: period =>
          period === last ? summary.verdict : past.get(period) ?? 'unknown',
        forecastAt: period => foreseen.get(period) ?? null,
      });
      return made ? [{ made, inputDigest }] : [];
    });
  }
}

function isOld({ at }: Seen, now: Date): boolean {
  return now.getTime() - at.getTime() >= LOOK_ANYWAY_SECONDS * 1000;
}

/** The part of a series that is replayed, and the verdicts and forecasts that its rings hang on. */
function replayOf(definition: RadarDefinition, subject: Subject) {
  const { total, step, start, signal } = subject;
  const from = replayedFrom(definition, subject);
  const series = {
    values: total,
    members: judgedMembersOf(subject),
    ...{ start, step, scale: scaleOfSignal(signal) },
    windowPeriods: SWEEP_WINDOW_PERIODS[step],
  };
  const values = carryForward(total);
  return {
    from,
    request: { ...series, periods: neededVerdicts(definition, values, from) },
    forecasts: {
      ...series,
      periods: neededForecasts(definition, values, from),
    },
  };
}
