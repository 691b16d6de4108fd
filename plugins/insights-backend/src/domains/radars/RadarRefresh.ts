import type { Clock } from '../../platform/Clock';
import { digestOf } from '../../platform/digest';
import { inPortions } from '../../platform/inPortions';
import type { SignalsService, Subject, Topic } from '../signals';
import {
  judgedMembersOf,
  scaleOfSignal,
  SWEEP_WINDOW_PERIODS,
  TREND_ENGINE_VERSION,
  type AnalysisSummary,
  type TrendsService,
} from '../trends';
import { collectorOf, type IsFirstCollectionUnderWay } from './firstCollection';
import { makeBlip } from './model/makeBlip';
import type { RadarDefinition } from './model/RadarDefinition';
import { carryForward } from './model/RingSeries';
import { verdictPeriods } from './model/verdictPeriods';
import { replayedFrom } from './replayedFrom';
import type { RadarChanges, RadarsStore } from './RadarsStore';

/** Topics read in one statement. */
const TOPICS_PER_PAGE = 500;

/** Subjects whose values are in memory at one time: some 100 × 20 members × 1,000 periods × 8 bytes, 16 MB. */
const SUBJECTS_AT_ONCE = 100;

/** After so long a radar is looked at even if nothing seems to have changed: a process may have died between two writes. */
const LOOK_ANYWAY_SECONDS = 3_600;

/** Grows when the way from policy to blip changes, so that stored blips are made anew. */
const POLICY_ENGINE_VERSION = '3';

/** What a refresh works with. */
export interface RadarRefreshOptions {
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  readonly store: RadarsStore;
  readonly clock: Clock;
  readonly isFirstCollectionUnderWay: IsFirstCollectionUnderWay;
}

/** What a radar was brought up to date with, as far as this process knows. */
interface Seen {
  readonly mark: string;
  readonly at: Date;
  /** Signal that it is filled with. */
  readonly filledSignal: string | null;
}

interface Candidate {
  readonly topic: Topic;
  readonly quadrant: string;
  readonly summary: AnalysisSummary;
  readonly inputDigest: string;
}

/** Brings the blips of a radar up to date with the analyses; touches only those whose inputs changed. */
export class RadarRefresh {
  private readonly seen = new Map<string, Seen>();

  constructor(private readonly options: RadarRefreshOptions) {}

  /** Returns at once when neither subjects, nor analyses, nor the definition changed since the last time. */
  async refresh(definition: RadarDefinition): Promise<void> {
    const { signals, trends, store, clock } = this.options;
    const { id, signal, version } = definition;
    const before = this.seen.get(id);
    const isFilled =
      before?.filledSignal === signal ||
      (await store.filledSignal(id)) === signal;
    // Asked before the revision is read: all of a collection that is over then lies at or below it.
    const mayFill = !isFilled && (await this.isCollected(signal));
    // Taken before anything is read: what changes meanwhile is seen the next time.
    const [revision, { lastFinishedAt, queuedRevision, isSuperseded }] =
      await Promise.all([signals.latestRevision(), trends.sweepMark()]);
    if (isSuperseded) return;
    const fills =
      mayFill && queuedRevision >= revision && (await this.isAnalysed(signal));
    const now = clock.now();
    const mark = JSON.stringify([revision, lastFinishedAt, version]);
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
    const candidates = await this.candidates(definition);
    const known = await store.inputDigests(definition.id);
    const isKept = ({ topic, inputDigest }: Candidate) =>
      known.get(topic.id) === inputDigest;
    const unchanged = candidates.filter(isKept);
    const changed = candidates.filter(candidate => !isKept(candidate));
    const computedAt = now.toISOString();
    const made: RadarChanges['made'][number][] = [];
    for (const part of inPortions(changed, SUBJECTS_AT_ONCE)) {
      made.push(...(await this.makeBlips(definition, part, computedAt)));
    }
    const placed = new Set([
      ...unchanged.map(({ topic }) => topic.id),
      ...made.map(({ made: { blip } }) => blip.topicId),
    ]);
    const removed = [...known.keys()].filter(id => !placed.has(id));
    if (made.length === 0 && removed.length === 0) return;
    const latest = candidates.map(({ summary }) => summary.latestAt ?? '');
    const dataAsOf = latest.reduce((a, b) => (a > b ? a : b), '') || null;
    await store.save(definition.id, { made, removed, computedAt, dataAsOf });
  }

  /** The topics of the radar that have an analysis, each in the first quadrant whose tag it has. */
  private async candidates(definition: RadarDefinition): Promise<Candidate[]> {
    const { signals, trends } = this.options;
    const { quadrants, signal: signalId } = definition;
    const found: Candidate[] = [];
    let after: string | undefined;
    do {
      const page = await signals.listTopicsByTags({
        tags: quadrants.map(({ tag }) => tag),
        signalId,
        limit: TOPICS_PER_PAGE,
        after,
      });
      const topics = new Map(page.items.map(topic => [topic.id, topic]));
      const summaries = await trends.listSummaries(signalId, [
        ...topics.keys(),
      ]);
      for (const summary of summaries) {
        const topic = topics.get(summary.topicId);
        const quadrant = quadrants.find(({ tag }) => topic?.tags.includes(tag));
        if (!topic || !quadrant) continue;
        found.push({
          topic,
          quadrant: quadrant.id,
          summary,
          inputDigest: blipDigest(definition, topic, summary),
        });
      }
      after = page.next;
    } while (after !== undefined);
    return found;
  }

  private async makeBlips(
    definition: RadarDefinition,
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
    return subjects.flatMap((subject, index) => {
      const { quadrant, summary, inputDigest } = byTopic.get(subject.topic.id)!;
      const { from, request } = replays[index];
      const past = new Map(
        request.periods.map((period, at) => [period, verdicts[index][at]]),
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
      });
      return made ? [{ made, inputDigest }] : [];
    });
  }
}

function isOld({ at }: Seen, now: Date): boolean {
  return now.getTime() - at.getTime() >= LOOK_ANYWAY_SECONDS * 1000;
}

/** The part of a series that is replayed, and the verdicts that its rings hang on. */
function replayOf(definition: RadarDefinition, subject: Subject) {
  const { total, step, start, signal } = subject;
  const from = replayedFrom(definition, subject);
  return {
    from,
    request: {
      values: total,
      members: judgedMembersOf(subject),
      start,
      step,
      scale: scaleOfSignal(signal),
      windowPeriods: SWEEP_WINDOW_PERIODS[step],
      periods: verdictPeriods(definition, carryForward(total), from),
    },
  };
}

/** Digest of everything that a blip is made of. */
function blipDigest(
  definition: RadarDefinition,
  topic: Topic,
  summary: AnalysisSummary,
): string {
  const made = JSON.stringify([
    POLICY_ENGINE_VERSION,
    TREND_ENGINE_VERSION,
    definition.version,
    topic.title,
    topic.aliases,
    topic.tags,
    summary.inputDigest,
    summary.reachedPeriod,
    summary.verdict,
  ]);
  return digestOf(made);
}
