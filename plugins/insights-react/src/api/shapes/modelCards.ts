import type {
  FrozenModelCard,
  ModelCard,
  ModelCardChange,
  ModelCardCompleteness,
  ModelCardEdit,
  ModelCardExport,
  ModelCardFault,
  ModelCardField,
  ModelCardResult,
  ModelCardStatement,
  ModelCardView,
  ModelCardWritten,
} from '../wire';
import { modelFigureChange } from './modelFigureChange';
import { modelCompletenessFigure } from './models';
import { modelDataset, modelMetric } from './modelVersions';
import {
  both,
  flag,
  listOf,
  mapOf,
  number,
  oneOf,
  openWord,
  orNull,
  text,
  thing,
  type Shape,
} from './Shape';

type Section = NonNullable<ModelCard['details']>;

const statement = thing<ModelCardStatement>({
  kind: oneOf<ModelCardStatement['kind']>({
    known: true,
    unknown: true,
    notApplicable: true,
  }),
  because: orNull(text),
  provenance: thing<ModelCardStatement['provenance']>({
    source: text,
    by: openWord(),
    at: orNull(text),
    link: orNull(text),
    scope: orNull(openWord()),
  }),
});

const field: Shape<ModelCardField> = both(
  statement,
  thing<Pick<ModelCardField, 'others'>>({ others: listOf(statement) }),
);

const section: Shape<Section> = mapOf(field);

/** Sections that a newer backend has, too. */
export const modelCard = mapOf(section) as Shape<ModelCard>;

export const modelCardFault = thing<ModelCardFault>({
  source: text,
  ruleId: text,
  severity: openWord(),
  pointer: text,
  line: orNull(number),
  column: orNull(number),
  why: text,
  fix: text,
});

const completeness = thing<ModelCardCompleteness>({
  profile: text,
  title: text,
  source: text,
  asked: number,
  answered: number,
  notApplicable: number,
  score: number,
  findings: listOf(
    thing<ModelCardCompleteness['findings'][number]>({
      ruleId: text,
      pointer: text,
      kind: openWord(),
      why: text,
      fix: text,
    }),
  ),
  outside: listOf(text),
});

export const modelCardChange = thing<ModelCardChange>({
  area: openWord(),
  pointer: text,
  subject: text,
  kind: openWord(),
  figure: orNull(modelFigureChange),
});

export const modelCardView = thing<ModelCardView>({
  registry: text,
  name: text,
  version: orNull(text),
  card: modelCard,
  sources: listOf(
    thing<ModelCardView['sources'][number]>({
      source: text,
      by: openWord(),
      at: orNull(text),
      link: orNull(text),
      format: orNull(openWord()),
    }),
  ),
  faults: listOf(modelCardFault),
  completeness: listOf(completeness),
  revision: number,
  digest: text,
  riskTier: orNull(openWord()),
});

const modelCardWritten = thing<ModelCardWritten>({
  format: openWord(),
  text,
  losses: listOf(
    thing<ModelCardWritten['losses'][number]>({
      pointer: text,
      of: orNull(openWord()),
      kind: openWord(),
      why: text,
      parts: listOf(text),
    }),
  ),
});

export const modelCardExport: Shape<ModelCardExport> = both(
  modelCardWritten,
  thing<Pick<ModelCardExport, 'fileName'>>({ fileName: text }),
);

export const modelCardResult = thing<ModelCardResult>({
  card: orNull(modelCard),
  faults: listOf(modelCardFault),
  carried: listOf(
    thing<ModelCardResult['carried'][number]>({
      format: openWord(),
      pointer: text,
    }),
  ),
  completeness: listOf(completeness),
  changes: orNull(listOf(modelCardChange)),
  written: orNull(modelCardWritten),
});

export const modelCardEdit = thing<ModelCardEdit>({
  id: text,
  revision: number,
  version: orNull(text),
  at: text,
  by: text,
  reason: orNull(text),
  changes: listOf(modelCardChange),
});

export const frozenModelCard = thing<FrozenModelCard>({
  registry: text,
  name: text,
  version: text,
  digest: text,
  isIntact: flag,
  isApproved: flag,
  frozenAt: text,
  card: modelCard,
  completeness: listOf(modelCompletenessFigure),
  metrics: listOf(modelMetric),
  datasets: listOf(modelDataset),
  changesSince: listOf(modelCardChange),
});
