import { NO_DATA_POLICIES, type NoDataPolicy } from '../budget/BudgetingMethod';
import type { OpenSloDocument } from '../openslo/schema';
import { SLO_ANNOTATIONS } from '../openslo/SloAnnotations';
import type { IndicatorSpec, Metric } from '../openslo/schema/indicator';
import { parseDuration, secondsOf } from '../window/Duration';
import type { TimeWindow } from '../window/TimeWindow';
import type {
  ObjectiveDefinition,
  SliDefinition,
  SliQuery,
  SloDefinition,
} from './SloDefinition';

type Slo = Extract<OpenSloDocument, { kind: 'SLO' }>;
type OpenSloObjective = Slo['spec']['objectives'][number];

const DEFAULT_WINDOW: TimeWindow = {
  kind: 'rolling',
  duration: { count: 30, unit: 'd' },
};

/** The SLOs among documents that are right, each with whatever it refers to. */
export function definitionsOf(
  documents: readonly OpenSloDocument[],
): SloDefinition[] {
  const indicators = new Map<string, IndicatorSpec>();
  for (const document of documents) {
    if (document.kind === 'SLI') {
      indicators.set(document.metadata.name, document.spec);
    }
  }
  return documents
    .filter(document => document.kind === 'SLO')
    .map(slo => definitionOf(slo, indicators));
}

function definitionOf(
  slo: Slo,
  indicators: ReadonlyMap<string, IndicatorSpec>,
): SloDefinition {
  const { metadata, spec } = slo;
  const annotations = metadata.annotations ?? {};
  const noData = noDataPolicyOf(annotations[SLO_ANNOTATIONS.noData]);
  const count = (key: keyof typeof SLO_ANNOTATIONS) =>
    Number(annotations[SLO_ANNOTATIONS[key]] ?? 0);
  return {
    name: metadata.name,
    title: metadata.displayName ?? metadata.name,
    ...(spec.description !== undefined && { description: spec.description }),
    service: spec.service,
    labels: Object.fromEntries(
      Object.entries(metadata.labels ?? {}).map(([key, value]) => [
        key,
        [value].flat(),
      ]),
    ),
    isComposite: spec.objectives.some(
      ({ indicator, indicatorRef }) => indicator ?? indicatorRef,
    ),
    noData,
    lowTraffic: {
      fewestUnits: count('fewestUnits'),
      fewestBadUnits: count('fewestBadUnits'),
    },
    objectives: spec.objectives.map(objective =>
      objectiveOf(slo, objective, noData, indicators),
    ),
  };
}

function objectiveOf(
  { spec }: Slo,
  objective: OpenSloObjective,
  noData: NoDataPolicy,
  indicators: ReadonlyMap<string, IndicatorSpec>,
): ObjectiveDefinition {
  const holder =
    objective.indicator ?? objective.indicatorRef ? objective : spec;
  const indicator =
    holder.indicator?.spec ?? indicators.get(holder.indicatorRef ?? '');
  if (!indicator) {
    throw new Error(`The indicator "${holder.indicatorRef}" is not there`);
  }
  const slice = parseDuration(objective.timeSliceWindow ?? '');
  return {
    ...(objective.displayName !== undefined && {
      title: objective.displayName,
    }),
    target: objective.target ?? percent(objective.targetPercent ?? 0),
    window: windowOf(spec.timeWindow?.[0]),
    budgeting: {
      method: spec.budgetingMethod,
      noData,
      ...(objective.timeSliceTarget !== undefined && {
        timeSliceTarget: objective.timeSliceTarget,
      }),
    },
    ...(slice &&
      spec.budgetingMethod !== 'Occurrences' && {
        sliceSeconds: secondsOf(slice),
      }),
    sli: sliOf(indicator, objective),
    weight: objective.compositeWeight ?? 1,
  };
}

function sliOf(
  { ratioMetric, thresholdMetric }: IndicatorSpec,
  { op, value }: OpenSloObjective,
): SliDefinition {
  if (thresholdMetric) {
    return {
      kind: 'threshold',
      value: queryOf(thresholdMetric),
      operator: op!,
      threshold: value!,
    };
  }
  const { good, bad, total, raw, rawType, counter = false } = ratioMetric!;
  if (raw) {
    const counts = rawType === 'failure' ? 'bad' : 'good';
    return { kind: 'raw', counts, ratio: queryOf(raw) };
  }
  return {
    kind: 'ratio',
    counts: good ? 'good' : 'bad',
    part: queryOf((good ?? bad)!),
    total: queryOf(total!),
    isCounter: counter,
  };
}

function queryOf({ metricSource }: Metric): SliQuery {
  return {
    source: metricSource.metricSourceRef ?? metricSource.type!,
    spec: metricSource.spec,
  };
}

function windowOf(
  window: NonNullable<Slo['spec']['timeWindow']>[number] | undefined,
): TimeWindow {
  if (!window) return DEFAULT_WINDOW;
  const duration = parseDuration(window.duration)!;
  return window.calendar
    ? {
        kind: 'calendar',
        duration,
        anchor: window.calendar.startTime.replace(' ', 'T'),
        timeZone: window.calendar.timeZone,
      }
    : { kind: 'rolling', duration };
}

/** 99.95 as 0.9995, without the noise of binary fractions. */
function percent(value: number): number {
  return Number((value / 100).toPrecision(12));
}

function noDataPolicyOf(text: string | undefined): NoDataPolicy {
  return NO_DATA_POLICIES.find(policy => policy === text) ?? 'exclude';
}
