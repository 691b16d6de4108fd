import type {
  SliSeries,
  SloComposite,
  SloDetail,
  SloEvaluation,
  SloHistory,
  SloLedgerLine,
  SloMarker,
  SloWhatIf,
} from '../wire';
import { values, working } from './parts';
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
import { sloDefinition, sloDefinitionSource, sloFault } from './sloDefinitions';
import { slo, sloAlertEpisode, sloWindow } from './slos';

type Span = SloEvaluation['window'];
type Alert = SloEvaluation['alerts'][number];
type Side = SloWhatIf['current'];

const span = thing<Span>({ start: text, end: text });

const marker = thing<SloMarker>({
  id: text,
  title: text,
  kind: text,
  start: text,
  end: text,
  dependency: optional(text),
});

const exhaustion = thing<SloEvaluation['exhaustion']>({
  outlook: openWord(),
  likelihood: number,
  futures: number,
  horizonDays: number,
  medianAt: orNull(text),
  earlyAt: orNull(text),
  lateAt: orNull(text),
  earliestAt: orNull(text),
  latestAt: orNull(text),
});

const evaluation = thing<SloEvaluation>({
  title: optional(text),
  target: number,
  state: openWord(),
  window: span,
  summed: span,
  sli: orNull(number),
  allowedErrorRatio: number,
  consumed: orNull(number),
  remaining: orNull(number),
  remainingUnits: number,
  goodUnits: number,
  totalUnits: number,
  badUnits: number,
  coverage: orNull(number),
  projected: orNull(
    thing<NonNullable<SloEvaluation['projected']>>({
      totalUnits: number,
      consumed: orNull(number),
      remaining: orNull(number),
    }),
  ),
  alerts: listOf(
    thing<Alert>({
      policy: orNull(text),
      severity: openWord(),
      operator: openWord(),
      longSeconds: number,
      shortSeconds: number,
      budgetShare: number,
      factor: number,
      afterSeconds: number,
      longBurn: orNull(number),
      shortBurn: orNull(number),
      totalUnits: number,
      badUnits: number,
      trafficWeight: orNull(number),
      holds: flag,
      heldFrom: orNull(text),
      tooLittleTraffic: flag,
      canFire: flag,
    }),
  ),
  exhaustion,
  ledger: listOf(
    thing<SloLedgerLine>({
      start: text,
      end: text,
      markers: listOf(text),
      atDependencies: listOf(text),
      badUnits: number,
      consumed: orNull(number),
    }),
  ),
  dataFaults: listOf(
    thing<SloEvaluation['dataFaults'][number]>({
      kind: openWord(),
      buckets: number,
      firstAt: text,
      lastAt: text,
    }),
  ),
  lastKnownAt: orNull(text),
  working,
});

const composite = thing<SloComposite>({
  rule: text,
  target: orNull(number),
  sli: orNull(number),
  consumed: orNull(number),
  consumedAtMost: orNull(number),
  remaining: orNull(number),
  remainingAtLeast: orNull(number),
  parts: listOf(
    thing<SloComposite['parts'][number]>({
      weight: number,
      adds: orNull(number),
    }),
  ),
  exhaustion: optional(exhaustion),
  working,
});

const series = thing<SliSeries>({
  id: text,
  source: text,
  sourceTitle: text,
  isExample: flag,
  queries: listOf(text),
  stepSeconds: number,
  collectedUntil: orNull(text),
  lastSuccessAt: orNull(text),
  failure: orNull(
    thing<NonNullable<SliSeries['failure']>>({
      reason: text,
      howToMend: text,
      since: text,
      nextAttemptAt: orNull(text),
    }),
  ),
});

export const sloDetail = both(
  slo,
  thing<SloDetail>({
    description: optional(text),
    fault: optional(
      thing<NonNullable<SloDetail['fault']>>({
        reason: text,
        howToMend: text,
      }),
    ),
    definition: sloDefinition,
    source: sloDefinitionSource,
    evaluations: listOf(evaluation),
    composite: orNull(composite),
    series: listOf(series),
    warnings: listOf(sloFault),
    markers: listOf(marker),
    markersOf: listOf(text),
    alertHistory: listOf(sloAlertEpisode),
    watchedSince: orNull(text),
  }),
);

export const sloHistory = thing<SloHistory>({
  objective: orNull(number),
  unit: openWord(),
  target: orNull(number),
  window: span,
  at: listOf(text),
  seconds: listOf(number),
  good: values,
  bad: values,
  total: values,
  remaining: values,
  remainingAtLeast: orNull(values),
  known: listOf(number),
  rollOff: orNull(
    thing<NonNullable<SloHistory['rollOff']>>({
      at: listOf(text),
      remaining: listOf(number),
    }),
  ),
  forecast: orNull(
    thing<NonNullable<SloHistory['forecast']>>({
      at: listOf(text),
      lowest: listOf(number),
      low: listOf(number),
      middle: listOf(number),
      high: listOf(number),
      highest: listOf(number),
    }),
  ),
  markers: listOf(marker),
  computedAt: text,
  workingHref: text,
});

const side = thing<Side>({
  target: number,
  window: sloWindow,
  sli: orNull(number),
  consumed: orNull(number),
  remaining: orNull(number),
  state: openWord(),
  secondsExhausted: number,
  exhaustions: number,
  alerts: thing<Side['alerts']>({ page: number, ticket: number }),
  coverage: orNull(number),
});

export const sloWhatIf = thing<SloWhatIf>({
  replayed: span,
  current: side,
  changed: side,
  at: listOf(text),
  currentRemaining: values,
  changedRemaining: values,
  notes: listOf(text),
  working,
});
