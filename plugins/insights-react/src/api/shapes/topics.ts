import type {
  Marker,
  TopicAnalysis,
  TopicPeriod,
  TopicDetail,
  TopicSeries,
  TrendAnalysis,
} from '../wire';
import {
  contributions,
  explanation,
  signal,
  step,
  values,
  window,
  working,
} from './parts';
import {
  listOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
} from './Shape';

type ChangePoint = TrendAnalysis['changePoints'][number];
type Forecast = NonNullable<TrendAnalysis['forecast']>;

export const topicDetail = thing<TopicDetail>({
  id: text,
  title: text,
  description: text,
  tags: listOf(text),
  links: listOf(
    thing<TopicDetail['links'][number]>({ title: text, url: text }),
  ),
  entityRef: optional(text),
  signals: listOf(signal),
  radars: listOf(text),
});

export const topicSeries = thing<TopicSeries>({
  signal,
  start: text,
  step,
  total: values,
  partialTotal: optional(
    thing<NonNullable<TopicSeries['partialTotal']>>({
      dimension: text,
      members: number,
      allMembers: number,
      share: number,
    }),
  ),
  members: listOf(
    thing<TopicSeries['members'][number]>({
      dimension: text,
      member: text,
      title: text,
      values,
    }),
  ),
});

export const marker = thing<Marker>({
  id: text,
  at: text,
  kind: openWord(),
  title: text,
  url: optional(text),
  topicId: optional(text),
});

const changePoint = thing<ChangePoint>({
  at: text,
  low: text,
  high: text,
  before: number,
  after: number,
  markers: listOf(
    thing<ChangePoint['markers'][number]>({
      markerId: text,
      title: text,
      at: text,
      distanceDays: number,
      chance: number,
    }),
  ),
});

const forecast = thing<Forecast>({
  method: text,
  start: text,
  median: listOf(number),
  bands: listOf(
    thing<Forecast['bands'][number]>({
      level: number,
      low: listOf(number),
      high: listOf(number),
      measuredCoverage: orNull(number),
    }),
  ),
  origins: number,
});

const trendAnalysis = thing<TrendAnalysis>({
  engineVersion: text,
  inputDigest: text,
  window,
  verdict: openWord(),
  verdictReason: text,
  latest: orNull(
    thing<NonNullable<TrendAnalysis['latest']>>({ at: text, value: number }),
  ),
  direction: thing<TrendAnalysis['direction']>({
    tau: number,
    p: number,
    q: orNull(number),
    correction: openWord(),
    requestedCorrection: openWord(),
  }),
  slope: thing<TrendAnalysis['slope']>({
    perStep: orNull(number),
    intercept: optional(orNull(number)),
    perYear: orNull(number),
    perYearLow: orNull(number),
    perYearHigh: orNull(number),
  }),
  changePoints: listOf(changePoint),
  forecast: orNull(forecast),
  contributions: orNull(contributions),
  quality: listOf(
    thing<TrendAnalysis['quality'][number]>({
      id: text,
      severity: openWord(),
      text,
    }),
  ),
  working,
});

export const topicPeriod = thing<TopicPeriod>({
  from: text,
  to: text,
  before: number,
  after: number,
  change: number,
  analysis: trendAnalysis,
  explanation,
});

export const topicAnalysis = thing<TopicAnalysis>({
  analysis: trendAnalysis,
  explanation,
});
