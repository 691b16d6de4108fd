import type {
  SliDefinition,
  SliQuery,
} from '@almanac/backstage-plugin-insights-node';
import { NO_DATA_POLICIES, type NoDataPolicy } from '../budget/BudgetingMethod';
import type { OpenSloDocument } from '../openslo/schema';
import { DEFAULT_WINDOW } from '../openslo/limits';
import { SLO_ANNOTATIONS } from '../openslo/SloAnnotations';
import { ratioOf } from '../openslo/targetOf';
import type { IndicatorSpec, Metric } from '../openslo/schema/indicator';
import { parseDuration, secondsOf } from '../window/Duration';
import type { TimeWindow } from '../window/TimeWindow';
import type { ObjectiveDefinition, SloDefinition } from './SloDefinition';
import {
  alertDocumentsIn,
  ownAlertsOf,
  type AlertDocuments,
} from './ownAlertsOf';
import { createSourceNameOf, type SourceNameOf } from './sourceNameOf';

type Slo = Extract<OpenSloDocument, { kind: 'SLO' }>;
type OpenSloObjective = Slo['spec']['objectives'][number];

/** What the documents beside an SLO say. */
interface Surroundings extends AlertDocuments {
  readonly indicators: ReadonlyMap<string, IndicatorSpec>;
  readonly sourceNameOf: SourceNameOf;
}

/**
 * The SLOs among documents that `readOpenSlo` found right, each with whatever it refers to.
 *
 * @param configured - names of the sources that the portal has; see `createSourceNameOf`
 */
export function definitionsOf(
  documents: readonly OpenSloDocument[],
  configured?: ReadonlySet<string>,
): SloDefinition[] {
  return [...eachDefinition(documents, configured)];
}

/** As {@link definitionsOf}, each when it is asked for. */
export function* eachDefinition(
  documents: readonly OpenSloDocument[],
  configured?: ReadonlySet<string>,
): Generator<SloDefinition, void> {
  const indicators = new Map<string, IndicatorSpec>();
  for (const document of documents) {
    if (document.kind === 'SLI') {
      indicators.set(document.metadata.name, document.spec);
    }
  }
  const sourceNameOf = createSourceNameOf(documents, configured);
  const surroundings = {
    ...{ indicators, sourceNameOf },
    ...alertDocumentsIn(documents),
  };
  for (const document of documents) {
    if (document.kind === 'SLO') yield definitionOf(document, surroundings);
  }
}

function definitionOf(slo: Slo, surroundings: Surroundings): SloDefinition {
  const { metadata, spec } = slo;
  const annotations = metadata.annotations ?? {};
  const noData = noDataPolicyOf(annotations[SLO_ANNOTATIONS.noData]);
  const count = (key: keyof typeof SLO_ANNOTATIONS) =>
    Number(annotations[SLO_ANNOTATIONS[key]] ?? 0);
  const ownAlerts = ownAlertsOf(slo, surroundings);
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
      isWeighted: annotations[SLO_ANNOTATIONS.isWeighted] === 'true',
    },
    ...(ownAlerts && { ownAlerts }),
    objectives: spec.objectives.map(objective =>
      objectiveOf(slo, objective, noData, surroundings),
    ),
  };
}

function objectiveOf(
  { spec }: Slo,
  objective: OpenSloObjective,
  noData: NoDataPolicy,
  { indicators, sourceNameOf }: Surroundings,
): ObjectiveDefinition {
  const holder =
    objective.indicator ?? objective.indicatorRef ? objective : spec;
  const indicator = present(
    holder.indicator?.spec ?? indicators.get(holder.indicatorRef ?? ''),
    'indicator',
  );
  const slice = parseDuration(objective.timeSliceWindow ?? '');
  return {
    ...(objective.displayName !== undefined && {
      title: objective.displayName,
    }),
    target: objective.target ?? ratioOf(objective.targetPercent ?? 0),
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
    sli: sliOf(indicator, objective, sourceNameOf),
    weight: objective.compositeWeight ?? 1,
  };
}

function sliOf(
  { ratioMetric, thresholdMetric }: IndicatorSpec,
  { op, value }: OpenSloObjective,
  sourceNameOf: SourceNameOf,
): SliDefinition {
  const queryOf = ({ metricSource }: Metric): SliQuery => ({
    source: present(sourceNameOf(metricSource) || undefined, 'source'),
    spec: metricSource.spec,
  });
  if (thresholdMetric) {
    return {
      kind: 'threshold',
      value: queryOf(thresholdMetric),
      operator: present(op, 'op'),
      threshold: present(value, 'value'),
    };
  }
  const ratio = present(ratioMetric, 'ratioMetric');
  const { good, bad, total, raw, rawType, counter = false } = ratio;
  if (raw) {
    const counts = rawType === 'failure' ? 'bad' : 'good';
    return { kind: 'raw', counts, ratio: queryOf(raw) };
  }
  return {
    kind: 'ratio',
    counts: good ? 'good' : 'bad',
    part: queryOf(present(good ?? bad, 'good or bad')),
    total: queryOf(present(total, 'total')),
    isCounter: counter,
  };
}

function windowOf(
  window: NonNullable<Slo['spec']['timeWindow']>[number] | undefined,
): TimeWindow {
  if (!window) return { kind: 'rolling', duration: DEFAULT_WINDOW };
  const duration = present(parseDuration(window.duration), 'duration');
  return window.calendar
    ? {
        kind: 'calendar',
        duration,
        anchor: window.calendar.startTime.replace(' ', 'T'),
        timeZone: window.calendar.timeZone,
      }
    : { kind: 'rolling', duration };
}

/** Something that the reader's rules ask for. @throws Error where a document came past them */
function present<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) {
    throw new Error(`A definition without ${name} was let through`);
  }
  return value;
}

function noDataPolicyOf(text: string | undefined): NoDataPolicy {
  return NO_DATA_POLICIES.find(policy => policy === text) ?? 'exclude';
}
