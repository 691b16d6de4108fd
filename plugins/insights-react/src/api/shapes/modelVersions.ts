import type {
  ModelBesideAllData,
  ModelMetric,
  ModelMetricHistory,
  ModelVersion,
} from '../wire';
import { modelFigureChange } from './modelFigureChange';
import { modelDeprecation } from './models';
import {
  flag,
  listOf,
  mapOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
  type Shape,
} from './Shape';

type Run = NonNullable<ModelVersion['run']>;
type Dataset = ModelVersion['datasets'][number];
type Column = Dataset['columns'][number];
type Signature = NonNullable<ModelVersion['signature']>;
type Line = ModelMetricHistory['metrics'][number];

/** A number, or the word of one that JSON has not, such as `NaN`. */
export const figure: Shape<number | string> = (value, place) =>
  typeof value === 'number' || typeof value === 'string'
    ? undefined
    : `${place} is not a number`;

export const modelMetric = thing<ModelMetric>({
  name: text,
  value: figure,
  lower: orNull(number),
  upper: orNull(number),
  level: orNull(number),
  unit: orNull(text),
  direction: openWord(),
  slice: orNull(text),
  dataset: orNull(text),
  at: orNull(text),
  standing: openWord(),
  besideAllData: orNull(
    thing<ModelBesideAllData>({
      unit: orNull(text),
      difference: orNull(number),
      share: orNull(number),
      verdict: openWord(),
      isBeyondIntervals: orNull(flag),
      isSameData: orNull(flag),
    }),
  ),
});

export const modelColumn = thing<Column>({
  name: text,
  type: text,
  isRequired: orNull(flag),
});

const columns = listOf(modelColumn);

export const modelDataset = thing<Dataset>({
  name: text,
  role: openWord(),
  digest: orNull(text),
  link: orNull(text),
  columns,
  rows: orNull(number),
});

export const modelVersion = thing<ModelVersion>({
  registry: text,
  name: text,
  version: text,
  description: orNull(text),
  tags: mapOf(text),
  aliases: listOf(text),
  createdAt: orNull(text),
  updatedAt: orNull(text),
  createdBy: orNull(text),
  status: openWord(),
  statusMessage: orNull(text),
  link: orNull(text),
  sourceUri: orNull(text),
  run: orNull(
    thing<Run>({
      id: text,
      name: orNull(text),
      link: orNull(text),
      startedAt: orNull(text),
      endedAt: orNull(text),
      status: orNull(text),
      params: mapOf(text),
      tags: mapOf(text),
    }),
  ),
  metrics: listOf(modelMetric),
  datasets: listOf(modelDataset),
  artifacts: listOf(
    thing<ModelVersion['artifacts'][number]>({
      path: text,
      digest: orNull(text),
      bytes: orNull(number),
    }),
  ),
  signature: orNull(
    thing<Signature>({ inputs: columns, outputs: columns, params: columns }),
  ),
  goneSince: orNull(text),
  deprecation: orNull(modelDeprecation),
  previousVersion: optional(orNull(text)),
  deprecationTag: optional(text),
});

export const modelMetricHistory = thing<ModelMetricHistory>({
  metrics: listOf(
    thing<Line>({
      name: text,
      dataset: orNull(text),
      unit: orNull(text),
      direction: openWord(),
      points: listOf(
        thing<Line['points'][number]>({
          version: text,
          createdAt: orNull(text),
          value: orNull(number),
          lower: orNull(number),
          upper: orNull(number),
          change: orNull(modelFigureChange),
        }),
      ),
    }),
  ),
  versionsLeftOff: number,
  metricsLeftOff: number,
});
