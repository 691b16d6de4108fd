import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import { Problem } from '../../../platform/Problem';
import type { SignalsService } from '../../signals';
import type { RadarDefinition } from '../model/RadarDefinition';
import { readPostedRadar } from '../definitions/readPostedRadar';
import type { ImportOutcome, ImportsStore } from './ImportsStore';
import { definitionOfList } from './model/definitionOfList';
import { leftOutEntries } from './model/leftOutEntries';
import {
  planImport,
  type ImportPlan,
  type TopicsByName,
} from './model/planImport';
import { readRadarList } from './model/readRadarList';
import type { ImportFinding, RadarList } from './model/RadarList';
import type { RadarEntriesStore } from './RadarEntriesStore';
import { readTopicNames } from './readTopicNames';

type Schemas = components['schemas'];

/** Namespace of the topics that lists bring for a radar. */
const NAMESPACE = 'radar-';
const LONGEST_NAMESPACE = 60;

/** Topics of one batch. */
const TOPICS_AT_ONCE = 500;

/** What importing works with. */
export interface RadarImportParts {
  readonly store: ImportsStore;
  readonly entries: RadarEntriesStore;
  readonly signals: SignalsService;
  readonly clock: Clock;
  /** Undefined where there is no such radar. */
  readonly find: (radarId: string) => Promise<RadarDefinition | undefined>;
  /** Told when a radar has other entries or decisions now. */
  readonly onChanged: (radarId: string) => Promise<void>;
}

/** Brings in radars that were drawn elsewhere, with their history. */
export class RadarImportService {
  readonly #parts: RadarImportParts;

  constructor(parts: RadarImportParts) {
    this.#parts = parts;
  }

  /**
   * Brings in a list, or says what that would change. The same list again changes nothing; a later one adds what is new.
   *
   * @param by - entity reference of who brings it in
   * @throws Problem `invalid-request` where it is no list, `unknown-signal`, `conflict`
   */
  async import(
    radarId: string,
    { content, from, ...asked }: Schemas['RadarImportRequest'],
    by: string,
  ): Promise<Schemas['RadarImport']> {
    const { store, entries, clock, find, onChanged } = this.#parts;
    const { title, description = '', matchSignal, dryRun = false } = asked;
    const list = readRadarList(content, clock.now());
    const known = await find(radarId);
    const name = title ?? list.title ?? radarId;
    const head = { id: radarId, title: name, description };
    const text = known ? undefined : definitionOfList(head, list);
    const definition =
      text === undefined ? known! : readPostedRadar(radarId, text);
    const namespace = namespaceOf(radarId);
    const before = await entries.list(radarId);
    const plan = planImport(list, definition, {
      namespace,
      byName: await this.#namesOf(matchSignal, definition),
      byKey: new Map(before.map(({ key, topicId }) => [key, topicId])),
    });
    const topics = await this.#keepTopics(namespace, plan, dryRun);
    const outcome = await store.keep(
      {
        ...{ radarId, entries: plan.entries, from, by },
        made:
          text === undefined ? undefined : { text, digest: definition.version },
        definitionVersion: definition.version,
        at: clock.now().toISOString(),
      },
      dryRun,
    );
    if (!outcome) throw madeMeanwhile(radarId);
    if (!dryRun) await onChanged(radarId);
    return presentImport({
      ...{ radarId, list, plan, topics, outcome, dryRun },
      isNew: text !== undefined,
    });
  }

  /** Names of the topics that entries are taken for: those of the signal that is asked for, else of that of the radar. */
  async #namesOf(
    asked: string | undefined,
    { signal }: RadarDefinition,
  ): Promise<TopicsByName> {
    const { signals } = this.#parts;
    const signalId = asked ?? signal;
    if (signalId === undefined) return new Map();
    if (await signals.getSignal(signalId)) {
      return readTopicNames(signals, signalId);
    }
    // A radar may wait for its signal; who names one means it.
    if (asked === undefined) return new Map();
    throw new Problem('unknown-signal', `There is no signal "${asked}".`);
  }

  /** Keeps the topics of the list alone. They come first: an entry without its topic could not be shown. */
  async #keepTopics(
    namespace: string,
    { topics }: ImportPlan,
    isTried: boolean,
  ): Promise<{ added: number; findings: readonly ImportFinding[] }> {
    const { signals } = this.#parts;
    const ids = topics.map(({ id }) => id);
    const there = await signals.findTopics(ids);
    const findings: ImportFinding[] = [];
    for (const part of isTried ? [] : inPortions(topics, TOPICS_AT_ONCE)) {
      const report = await signals.ingest(namespace, { topics: part });
      findings.push(
        ...report.problems.map(({ reason, howToMend }) => ({
          ...{ kind: 'note' as const, pointer: '', entry: null },
          ...{ detail: reason, howToMend },
        })),
      );
    }
    return { added: ids.filter(id => !there.has(id)).length, findings };
  }
}

/** @throws Problem `invalid-request` */
function namespaceOf(radarId: string): string {
  const namespace = `${NAMESPACE}${radarId}`;
  if (namespace.length <= LONGEST_NAMESPACE) return namespace;
  const most = LONGEST_NAMESPACE - NAMESPACE.length;
  throw new Problem(
    'invalid-request',
    `The id "${radarId}" is longer than the ${most} characters that an imported radar may have.`,
    { errors: [{ pointer: 'radarId', detail: `at most ${most} characters` }] },
  );
}

function madeMeanwhile(radarId: string): Problem {
  return new Problem(
    'conflict',
    `Somebody made the radar "${radarId}" while this list was read.`,
    { howToMend: 'Import again: the list goes onto that radar then.' },
  );
}

function presentImport(done: {
  readonly radarId: string;
  readonly list: RadarList;
  readonly plan: ImportPlan;
  readonly topics: {
    readonly added: number;
    readonly findings: readonly ImportFinding[];
  };
  readonly outcome: ImportOutcome;
  readonly dryRun: boolean;
  readonly isNew: boolean;
}): Schemas['RadarImport'] {
  const { radarId, list, plan, topics, outcome, dryRun, isNew } = done;
  const { findings, absent, ...counts } = outcome;
  return {
    ...{ radarId, dryRun, isNew },
    format: list.format,
    entryCount: list.entryCount,
    leftOut: leftOutEntries(list, plan),
    listedEntries: list.entries.length,
    matchedEntries: plan.entries.filter(({ isKnown }) => isKnown).length,
    addedTopics: topics.added,
    ...counts,
    matched: plan.entries.flatMap(({ isKnown, title, pointer, topicId }) =>
      isKnown ? [{ title, pointer, topicId }] : [],
    ),
    absent: [...absent],
    findings: [...plan.findings, ...topics.findings, ...findings],
  };
}
