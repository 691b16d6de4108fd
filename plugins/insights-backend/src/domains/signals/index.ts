/**
 * Signals, topics, series and markers: what collectors bring in and everything else reads.
 *
 * @packageDocumentation
 */
export type { IngestReport, SignalTotals } from './IngestReport';
export type { Marker, Member, Signal, Step, Topic } from './model/Signal';
export type {
  ChangedSubject,
  MemberValues,
  Subject,
  SubjectKey,
} from './model/Subject';
export type {
  MarkerPosition,
  MarkersWithin,
  Page,
  SignalsService,
  SubjectSummary,
  TopicPosition,
} from './SignalsService';
export { createSignalsDomain } from './createSignalsDomain';
export type { Retention } from './ingestValues';
export type { RadarsOfTopic } from './TopicPage';
export { EARLIEST_DAY, LARGEST_VALUE, LATEST_DAY } from './model/limits';
export { isMeanOfMembers } from './model/meanOfMembers';
export { partsOfTotal, presentPartialTotal } from './model/totalOf';
export type { PartialTotal } from './model/TotalFound';
export { dayOfPeriod, periodOf } from './model/period';
export { LATE_PERIODS, LONGEST_SILENCE } from './model/silence';
export { searchText, searchWords, sortTitle } from './model/searchText';
export { wordMatch } from './databaseWordMatch';
