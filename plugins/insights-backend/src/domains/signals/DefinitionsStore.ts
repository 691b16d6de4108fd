import type { Signal, Topic } from './model/Signal';
import type { SignalsService } from './SignalsService';

/** What is kept of a signal or topic beside itself. */
export interface Stored<Item> {
  readonly item: Item;
  /** Changes when the definition does. */
  readonly digest: string;
}

/** Reads signals and topics. */
export interface DefinitionsStore
  extends Pick<
    SignalsService,
    'listSignals' | 'listSignalsOfTopic' | 'listTopics' | 'listTopicsByTags'
  > {
  findSignal(id: string): Promise<Stored<Signal> | undefined>;
  /** The topics that there are, by id. */
  findTopics(ids: readonly string[]): Promise<Map<string, Stored<Topic>>>;
}
