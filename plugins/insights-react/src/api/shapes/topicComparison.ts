import type {
  ComparedMeasure,
  ComparedTopic,
  Topic,
  TopicComparison,
} from '../wire';
import { signal, values, working } from './parts';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';
import { topicAnalysis } from './topics';

export const topic = thing<Topic>({
  id: text,
  title: text,
  description: text,
  tags: listOf(text),
});

const comparedTopic = thing<ComparedTopic>({
  topicId: text,
  title: orNull(text),
  problem: orNull(
    thing<NonNullable<ComparedTopic['problem']>>({
      id: openWord(),
      detail: text,
    }),
  ),
  signal: orNull(signal),
  start: orNull(text),
  values,
  shares: values,
  indexed: values,
  analysis: orNull(topicAnalysis),
});

const comparedMeasure = thing<ComparedMeasure>({
  id: openWord(),
  unit: text,
  at: orNull(text),
  values: listOf(
    thing<ComparedMeasure['values'][number]>({
      topicId: text,
      value: orNull(number),
      low: orNull(number),
      high: orNull(number),
    }),
  ),
  leader: orNull(text),
  unclear: listOf(listOf(text)),
  sentence: text,
});

export const topicComparison = thing<TopicComparison>({
  topics: listOf(comparedTopic),
  signals: listOf(
    thing<TopicComparison['signals'][number]>({
      id: text,
      title: text,
      topicCount: number,
    }),
  ),
  modes: thing<TopicComparison['modes']>({
    absolute: flag,
    share: flag,
    indexed: flag,
  }),
  base: orNull(text),
  measures: listOf(comparedMeasure),
  sentence: text,
  notes: listOf(text),
  working,
});
