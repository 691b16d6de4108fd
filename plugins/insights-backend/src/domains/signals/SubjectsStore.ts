import type { StoredSubject } from './model/assembleSubject';
import type { SubjectKey } from './model/Subject';
import type { SignalsService, SubjectSummary } from './SignalsService';

/** Reads subjects. */
export interface SubjectsStore
  extends Pick<SignalsService, 'listChangedSubjects' | 'latestRevision'> {
  find(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<readonly StoredSubject[]>;
  /** The latest period that any topic of a signal has a value for; undefined without values. */
  latestPeriod(signalId: string): Promise<number | undefined>;
  summarize(key: SubjectKey): Promise<SubjectSummary | undefined>;
  /** Ids of the members that the series of a topic have. */
  membersOf(topicId: string): Promise<readonly string[]>;
}
