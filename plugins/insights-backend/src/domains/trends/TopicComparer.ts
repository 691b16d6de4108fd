import type { components } from '@almanac/backstage-plugin-insights-common';
import { API_PATH } from '../../platform/apiPath';
import type { Clock } from '../../platform/Clock';
import { Problem } from '../../platform/Problem';
import type { Signal, SignalsService, Subject } from '../signals';
import type { AnalysisReader } from './AnalysisReader';
import { chooseSignals, sharedSignals } from './model/comparison/chooseSignals';
import type {
  ComparedInput,
  ComparedProblem,
} from './model/comparison/ComparedInput';
import { compareTopics } from './model/comparison/compareTopics';
import { scaleOfSignal } from './subjectInput';

type Schemas = components['schemas'];

/** What is to be compared. */
export interface ComparisonQuery {
  /** Each once. */
  readonly topicIds: readonly string[];
  /** Chosen for the reader when left out. */
  readonly signalId?: string;
  /** A day of the period in which the index is 100; chosen for the reader when left out. */
  readonly base?: string;
}

/** A topic that is asked for, with what is measured for it. */
interface AskedTopic {
  readonly topicId: string;
  /** Null where it is not known. */
  readonly title: string | null;
  readonly signals: readonly Signal[];
}

/** Reads topics side by side: what cannot be compared of one is said in its place. */
export class TopicComparer {
  constructor(
    private readonly signals: SignalsService,
    private readonly reader: Pick<AnalysisReader, 'read'>,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `unknown-signal` */
  async compare(query: ComparisonQuery): Promise<Schemas['TopicComparison']> {
    const { topicIds, signalId, base } = query;
    if (signalId !== undefined && !(await this.signals.getSignal(signalId))) {
      throw new Problem('unknown-signal', `There is no signal "${signalId}".`);
    }
    const topics = await Promise.all(topicIds.map(id => this.topic(id)));
    const signalsOf = topics.map(({ signals }) => signals);
    const chosen = chooseSignals(signalsOf, signalId);
    const names = namesOf(topics);
    const inputs = await Promise.all(
      topics.map((topic, at) =>
        this.input(topic, { name: names[at], signal: chosen[at], signalId }),
      ),
    );
    return {
      ...compareTopics(inputs, {
        ...{ base, href: hrefOf(query) },
        now: this.clock.now().toISOString(),
      }),
      signals: sharedSignals(signalsOf),
    };
  }

  private async topic(topicId: string): Promise<AskedTopic> {
    const topic = await this.signals.getTopic(topicId);
    return {
      topicId,
      title: topic?.title ?? null,
      signals: topic ? await this.signals.listSignalsOfTopic(topicId) : [],
    };
  }

  private async input(
    { topicId, title }: AskedTopic,
    found: {
      readonly name: string;
      readonly signal: Signal | undefined;
      /** The one that was asked for. */
      readonly signalId: string | undefined;
    },
  ): Promise<ComparedInput> {
    const { name, signal, signalId } = found;
    const subject =
      signal && (await this.signals.readSubject(signal.id, topicId));
    const known = { topicId, title, name };
    if (!subject) {
      return {
        ...{ ...known, subject: undefined, hasNaturalZero: false },
        ...{ analysis: null, problem: absence(known, signalId) },
      };
    }
    const analysis = await this.analysis(subject);
    return {
      ...{ ...known, subject, analysis },
      hasNaturalZero: scaleOfSignal(subject.signal).hasNaturalZero,
      problem: analysis ? null : notYet(name),
    };
  }

  /** Null where the sweep has not come to it, or its values went meanwhile. */
  private async analysis({ signal, topic }: Subject) {
    try {
      return await this.reader.read(signal.id, topic.id);
    } catch (error) {
      const isAbsent =
        error instanceof Problem &&
        ['no-analysis-yet', 'no-series'].includes(error.id);
      if (isAbsent) return null;
      throw error;
    }
  }
}

function absence(
  {
    topicId,
    title,
    name,
  }: { topicId: string; title: string | null; name: string },
  signalId: string | undefined,
): ComparedProblem {
  if (title === null) {
    const detail = `There is no topic "${topicId}"; it may be gone, or its address mistyped.`;
    return { id: 'unknown-topic', detail };
  }
  const ofWhat = signalId === undefined ? 'any signal' : `"${signalId}"`;
  return {
    id: 'no-series',
    detail: `There are no values of ${ofWhat} for ${name}.`,
  };
}

function notYet(name: string): ComparedProblem {
  return {
    id: 'no-analysis-yet',
    detail: `${name} has not been analysed yet: its values are shown, how they change is not compared.`,
  };
}

/** Titles; with the id behind them where two are called the same. */
function namesOf(topics: readonly AskedTopic[]): string[] {
  return topics.map(({ topicId, title }) => {
    const isShared = topics.filter(one => one.title === title).length > 1;
    if (title === null) return topicId;
    return isShared ? `${title} (${topicId})` : title;
  });
}

function hrefOf({ topicIds, signalId, base }: ComparisonQuery): string {
  const query = new URLSearchParams(topicIds.map(id => ['topic', id]));
  if (signalId !== undefined) query.set('signal', signalId);
  if (base !== undefined) query.set('base', base);
  return `${API_PATH}/topics/comparison?${query}`;
}
