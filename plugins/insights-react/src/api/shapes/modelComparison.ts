import type {
  ModelComparedMetric,
  ModelComparedParam,
  ModelComparedSide,
  ModelComparison,
  ModelInterval,
  ModelRecordChanges,
} from '../wire';
import { modelCardChange } from './modelCards';
import { modelFigureChange } from './modelFigureChange';
import { modelCompletenessFigure } from './models';
import { figure, modelColumn } from './modelVersions';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';

type Dataset = NonNullable<ModelRecordChanges['datasets']>[number];
type Signature = NonNullable<ModelRecordChanges['signature']>;
type Artifact = NonNullable<ModelRecordChanges['artifacts']>[number];

const datasetTell = orNull(
  thing<NonNullable<Dataset['before']>>({
    digest: orNull(text),
    rows: orNull(number),
  }),
);

const columnChange = {
  name: text,
  kind: openWord<Dataset['columns'][number]['kind']>(),
  before: orNull(modelColumn),
  after: orNull(modelColumn),
};

const artifactTell = orNull(
  thing<NonNullable<Artifact['before']>>({
    digest: orNull(text),
    bytes: orNull(number),
  }),
);

const recordChanges = thing<ModelRecordChanges>({
  datasets: orNull(
    listOf(
      thing<Dataset>({
        name: text,
        role: openWord(),
        kind: openWord(),
        before: datasetTell,
        after: datasetTell,
        columns: listOf(thing<Dataset['columns'][number]>(columnChange)),
      }),
    ),
  ),
  signature: orNull(
    thing<Signature>({
      changes: listOf(
        thing<Signature['changes'][number]>({
          ...{ ...columnChange, part: openWord() },
          breaksCallers: orNull(flag),
        }),
      ),
      breaksCallers: orNull(flag),
    }),
  ),
  artifacts: orNull(
    listOf(
      thing<Artifact>({
        ...{ path: text, kind: openWord() },
        ...{ before: artifactTell, after: artifactTell },
      }),
    ),
  ),
});

const comparedSide = thing<ModelComparedSide>({
  registry: text,
  name: text,
  version: orNull(text),
  title: orNull(text),
  owner: orNull(text),
  createdAt: orNull(text),
  completeness: listOf(modelCompletenessFigure),
  changes: listOf(modelCardChange),
  recordChanges: orNull(recordChanges),
});

const interval = thing<ModelInterval>({
  lower: number,
  upper: number,
  level: orNull(number),
});

const comparedMetric = thing<ModelComparedMetric>({
  name: text,
  dataset: orNull(text),
  slice: orNull(text),
  unit: orNull(text),
  direction: openWord(),
  values: listOf(orNull(figure)),
  intervals: listOf(orNull(interval)),
  best: listOf(number),
  isBestBeyondIntervals: orNull(flag),
  clearlyBest: listOf(number),
  changes: listOf(orNull(modelFigureChange)),
});

export const modelComparison = thing<ModelComparison>({
  sides: listOf(comparedSide),
  metrics: listOf(comparedMetric),
  params: listOf(
    thing<ModelComparedParam>({ name: text, values: listOf(orNull(text)) }),
  ),
});
