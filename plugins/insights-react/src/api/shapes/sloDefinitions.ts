import type {
  ListedSloDefinition,
  SloDefinition,
  SloDefinitionRecord,
  SloDefinitionRecords,
  SloDefinitionResult,
  SloDefinitionVersion,
  SloFault,
  SloPrometheusRules,
  SloSourceFault,
} from '../wire';
import {
  both,
  flag,
  listOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
} from './Shape';
import { labels, sloWindow } from './slos';

type Objective = SloDefinition['objectives'][number];
type Change = SloDefinitionVersion['changes'][number];
type RuleFault = SloPrometheusRules['faults'][number];

export const sloFault = thing<SloFault>({
  file: text,
  line: orNull(number),
  column: orNull(number),
  path: text,
  severity: openWord(),
  rule: text,
  detail: text,
  howToMend: text,
});

export const sloSourceFault = both(
  sloFault,
  thing<SloSourceFault>({ kind: openWord() }),
);

export const sloDefinition = thing<SloDefinition>({
  name: text,
  title: text,
  description: optional(text),
  service: text,
  labels,
  isComposite: flag,
  noData: openWord(),
  lowTraffic: thing<SloDefinition['lowTraffic']>({
    fewestUnits: number,
    fewestBadUnits: number,
    isWeighted: flag,
  }),
  ownAlerts: optional(
    listOf(
      thing<NonNullable<SloDefinition['ownAlerts']>[number]>({
        policy: text,
        severity: openWord(),
        operator: openWord(),
        threshold: number,
        lookbackSeconds: number,
        afterSeconds: number,
        whenBreaching: flag,
        whenNoData: flag,
      }),
    ),
  ),
  objectives: listOf(
    thing<Objective>({
      title: optional(text),
      target: number,
      window: sloWindow,
      budgeting: thing<Objective['budgeting']>({
        method: openWord(),
        timeSliceTarget: optional(number),
        noData: openWord(),
      }),
      sliceSeconds: optional(number),
      sli: both(
        thing<{ kind: Objective['sli']['kind'] }>({ kind: openWord() }),
        thing<Objective['sli']>({}),
      ),
      weight: number,
    }),
  ),
});

export const sloDefinitionSource = thing<SloDefinitionRecord['source']>({
  kind: openWord(),
  ref: orNull(text),
  isEditable: flag,
});

export const listedSloDefinition = thing<ListedSloDefinition>({
  name: text,
  title: text,
  service: text,
  entityRef: orNull(text),
  owner: orNull(text),
  version: number,
  source: sloDefinitionSource,
  createdAt: text,
  updatedAt: text,
  updatedBy: orNull(text),
  retiredAt: orNull(text),
  retiredBy: orNull(text),
});

export const sloDefinitionRecord = thing<SloDefinitionRecord>({
  name: text,
  title: text,
  service: text,
  version: number,
  digest: text,
  source: sloDefinitionSource,
  text,
  definition: sloDefinition,
  warnings: listOf(sloFault),
  createdAt: text,
  updatedAt: text,
  updatedBy: orNull(text),
});

export const sloDefinitionRecords = thing<SloDefinitionRecords>({
  items: listOf(sloDefinitionRecord),
  warnings: listOf(sloFault),
});

export const sloDefinitionResult = thing<SloDefinitionResult>({
  documents: number,
  definitions: listOf(sloDefinition),
  faults: listOf(sloFault),
});

export const sloDefinitionVersion = thing<SloDefinitionVersion>({
  version: number,
  digest: text,
  validFrom: text,
  validTo: orNull(text),
  by: orNull(text),
  text,
  changes: listOf(
    thing<Change>({ path: text, from: orNull(text), to: orNull(text) }),
  ),
});

export const sloPrometheusRules = thing<SloPrometheusRules>({
  text,
  faults: listOf(
    thing<RuleFault>({
      objective: orNull(number),
      severity: openWord(),
      detail: text,
      howToMend: text,
    }),
  ),
});
