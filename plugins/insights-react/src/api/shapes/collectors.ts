import type {
  AnalysisFailure,
  AnalysisQueue,
  Collector,
  CollectorRun,
  DeadLetter,
} from '../wire';
import { progress } from './parts';
import { flag, number, openWord, orNull, text, thing } from './Shape';

const counts = thing<Collector['totals']>({
  signals: number,
  topics: number,
  series: number,
  observations: number,
  markers: number,
  models: number,
  modelVersions: number,
});

export const collectorRun = thing<CollectorRun>({
  id: text,
  collectorId: text,
  trigger: openWord(),
  attempt: number,
  state: openWord(),
  startedAt: text,
  finishedAt: orNull(text),
  progress: orNull(progress),
  written: counts,
  unchanged: number,
  problemCount: number,
  error: orNull(text),
});

export const collector = thing<Collector>({
  id: text,
  title: text,
  description: text,
  schedule: thing<Collector['schedule']>({
    frequencySeconds: number,
    timeoutSeconds: number,
  }),
  freshness: openWord(),
  running: flag,
  lastRun: orNull(collectorRun),
  lastSuccessAt: orNull(text),
  nextRunAt: orNull(text),
  deadLetterCount: number,
  totals: counts,
});

export const deadLetter = thing<DeadLetter>({
  id: text,
  at: text,
  item: text,
  reason: text,
  howToMend: text,
});

export const analysisQueue = thing<AnalysisQueue>({
  waiting: number,
  claimed: number,
  failed: number,
  analysed: number,
  lastFinishedAt: orNull(text),
});

export const analysisFailure = thing<AnalysisFailure>({
  signalId: text,
  topicId: text,
  attempts: number,
  failedAt: text,
  reason: text,
});
