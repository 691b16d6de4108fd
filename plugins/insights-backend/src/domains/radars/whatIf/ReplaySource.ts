import { digestOf } from '../../../platform/digest';
import { inPortions } from '../../../platform/inPortions';
import type { SignalsService } from '../../signals';
import {
  areMembersJudged,
  judgedMembersOf,
  scaleOfSignal,
  SWEEP_WINDOW_PERIODS,
  type TrendMember,
  type TrendsService,
} from '../../trends';
import type { RadarEntriesStore } from '../imports';
import type { MeasuredRadar } from '../model/RadarDefinition';
import { carryForward } from '../model/RingSeries';
import { asksForForecasts } from '../model/neededVerdicts';
import type { RadarsStore } from '../RadarsStore';
import { replayedFrom } from '../replayedFrom';
import type { ReplayedTopic } from './ReplayedTopic';

/** Blips of one statement. */
const BLIPS_PER_PAGE = 2_000;
/** Subjects whose members are in memory at one time. */
const SUBJECTS_AT_ONCE = 100;
/** Radars whose series stay in memory: some 2,000 topics × 1,000 periods × 16 bytes each, 32 MB at the most. */
const MOST_RADARS = 4;

/** Topics that a draft is tried out on: as many as a page of blips takes. */
const MOST_TOPICS_OF_DRAFT = 2_000;
/** Topics read in one statement. */
const TOPICS_PER_PAGE = 500;

/** Any day does: nothing is filtered by decisions. */
const NO_DAYS = { today: '', driftsIfLeftBy: undefined };

/** A topic with its place on a radar. */
type PlacedTopic = Pick<ReplayedTopic, 'topicId' | 'title' | 'quadrant'>;

/** What the series are read with. */
export interface ReplaySourceParts {
  readonly store: RadarsStore;
  readonly entries: Pick<RadarEntriesStore, 'list'>;
  readonly signals: SignalsService;
  readonly trends: Pick<TrendsService, 'listSummaries'>;
}

/** The series of radars, kept in memory while the radar stays as it is: who moves a slider asks often. */
export class ReplaySource {
  readonly #parts: ReplaySourceParts;
  readonly #kept = new Map<string, Promise<readonly ReplayedTopic[]>>();

  constructor(parts: ReplaySourceParts) {
    this.#parts = parts;
  }

  /** The topics that are on a radar, by title. */
  async topicsOf(definition: MeasuredRadar): Promise<readonly ReplayedTopic[]> {
    const { computedAt } = await this.#parts.store.state(definition.id);
    const key = JSON.stringify([definition.id, definition.version, computedAt]);
    return this.#keep(key, async () =>
      this.#read(definition, await this.#blipsOf(definition.id)),
    );
  }

  /**
   * The topics that would be on a radar if it were as a draft says: by its entries, and by the tags of its quadrants.
   *
   * @returns at most 2,000, by id, and whether there are more
   */
  async topicsOfDraft(definition: MeasuredRadar): Promise<{
    readonly topics: readonly ReplayedTopic[];
    readonly hasMore: boolean;
  }> {
    const { signals } = this.#parts;
    const { signal, quadrants, movementPeriods } = definition;
    const placed = await this.#entriesOf(definition);
    const listed = new Set(placed.map(({ topicId }) => topicId));
    let after: string | undefined;
    do {
      const page = await signals.listTopicsByTags({
        tags: quadrants.map(({ tag }) => tag),
        ...{ signalId: signal, limit: TOPICS_PER_PAGE, after },
      });
      for (const { id, title, tags } of page.items) {
        const quadrant = quadrants.find(({ tag }) => tags.includes(tag));
        if (!quadrant || listed.has(id)) continue;
        placed.push({ topicId: id, title, quadrant: quadrant.id });
      }
      after = page.next;
    } while (after !== undefined && placed.length < MOST_TOPICS_OF_DRAFT);
    const revision = await signals.latestRevision();
    // The policy may change, the series stay: who writes a draft asks often.
    const isForeseen = asksForForecasts(definition);
    const key = JSON.stringify([
      ...[signal, revision, movementPeriods, isForeseen, placed],
    ]);
    const topics = await this.#keep(digestOf(key), () =>
      this.#read(definition, placed.slice(0, MOST_TOPICS_OF_DRAFT)),
    );
    const hasMore = after !== undefined || placed.length > MOST_TOPICS_OF_DRAFT;
    return { topics, hasMore };
  }

  /** What imported lists put on the radar, whether the signal measures it or not. */
  async #entriesOf({ id, quadrants }: MeasuredRadar): Promise<PlacedTopic[]> {
    const { signals, entries } = this.#parts;
    const listed = await entries.list(id);
    const topics = await signals.findTopics(
      listed.map(({ topicId }) => topicId),
    );
    return listed.flatMap(({ topicId, quadrant }) => {
      const title = topics.get(topicId)?.title;
      const isThere = quadrants.some(one => one.id === quadrant);
      return title && isThere ? [{ topicId, title, quadrant }] : [];
    });
  }

  #keep(
    key: string,
    make: () => Promise<readonly ReplayedTopic[]>,
  ): Promise<readonly ReplayedTopic[]> {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const read = make();
    this.#kept.set(key, read);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_RADARS) this.#kept.delete(oldest);
    // What failed is tried again by the next who asks.
    read.catch(() => this.#kept.delete(key));
    return read;
  }

  /**
   * Members of topics of one radar, those that verdicts look at, by topic. They are read when they are needed: to keep them
   * beside the series would take as many times the memory as there are members. Where a topic has changed meanwhile so that
   * they do not fit its series, it is left out.
   */
  async membersOf(
    topics: readonly ReplayedTopic[],
  ): Promise<ReadonlyMap<string, TrendMember[]>> {
    const counts = topics.filter(({ scale }) => areMembersJudged(scale));
    if (counts.length === 0) return new Map();
    const starts = new Map(counts.map(one => [one.topicId, one.start]));
    const subjects = await this.#parts.signals.readSubjects(
      counts[0].signalId,
      [...starts.keys()],
    );
    return new Map(
      subjects
        .filter(({ topic, start }) => starts.get(topic.id) === start)
        .map(subject => [subject.topic.id, judgedMembersOf(subject)]),
    );
  }

  async #read(
    definition: MeasuredRadar,
    placed: readonly PlacedTopic[],
  ): Promise<ReplayedTopic[]> {
    const { signals, trends } = this.#parts;
    const { signal: signalId } = definition;
    const blips = new Map(placed.map(blip => [blip.topicId, blip]));
    const topics: ReplayedTopic[] = [];
    for (const part of inPortions([...blips.keys()], SUBJECTS_AT_ONCE)) {
      const subjects = await signals.readSubjects(signalId, part);
      const summaries = await trends.listSummaries(signalId, part);
      const analysed = new Map(summaries.map(one => [one.topicId, one]));
      for (const { topic, signal, total, start, step, digest } of subjects) {
        const { title, quadrant } = blips.get(topic.id)!;
        const analysis = analysed.get(topic.id);
        topics.push({
          ...{ topicId: topic.id, signalId: signal.id, title, quadrant },
          ...{ start, step, total },
          scale: scaleOfSignal(signal),
          windowPeriods: SWEEP_WINDOW_PERIODS[step],
          values: carryForward(total),
          from: replayedFrom(definition, { total, step }),
          // Values that came after the analysis have another verdict, perhaps.
          verdicts: new Map(
            analysis?.inputDigest === digest
              ? [[total.length - 1, analysis.verdict]]
              : [],
          ),
          forecasts: new Map(),
        });
      }
    }
    return topics;
  }

  async #blipsOf(radarId: string): Promise<readonly PlacedTopic[]> {
    const blips = [];
    let after: Parameters<RadarsStore['listBlips']>[1]['after'];
    do {
      const page = await this.#parts.store.listBlips(radarId, {
        ...{ sort: 'title', limit: BLIPS_PER_PAGE, after, days: NO_DAYS },
      });
      blips.push(...page.items);
      after = page.next;
    } while (after);
    return blips;
  }
}
