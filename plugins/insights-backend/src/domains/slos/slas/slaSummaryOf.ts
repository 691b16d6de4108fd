import type { components } from '@almanac/backstage-plugin-insights-common';
import { presentWindow } from '../presenters/presentDefinition';
import { presentPeriod } from './presentPeriod';
import type { SettledPeriod } from './SettledPeriodsStore';
import type { SlaResult } from './SlaEvaluator';

type Schemas = components['schemas'];

/** An agreement with how it stands, as lists give it. */
export function slaSummaryOf(
  { kept, slo, problem, result, current, past, versions, settled }: SlaResult,
  parts: {
    /** Owner of the service. */
    readonly serviceOwner: string | null;
    readonly isExample: boolean;
    /** ISO 8601 instant. */
    readonly computedAt: string;
  },
): Schemas['SlaSummary'] {
  const { agreement, version } = kept;
  const { id, title, customer, objective, target } = agreement;
  const now = current && presentPeriod(current, versions);
  const [last] = past;
  const [final] = settled;
  return {
    ...{ id, title, customer, objective, target, version },
    owner: agreement.owner ?? parts.serviceOwner,
    slo: agreement.slo,
    sloTitle: slo?.definition.title ?? null,
    service: slo?.definition.service ?? null,
    window: presentWindow(agreement.window),
    url: agreement.url ?? null,
    isExample: parts.isExample,
    state: result === null ? 'invalid' : now?.state ?? 'noData',
    stateInWords: now?.stateInWords ?? problem ?? '',
    problem,
    current: now,
    last: last
      ? presentPeriod(last, versions)
      : (final && withoutWorking(final)) ?? null,
    computedAt: parts.computedAt,
  };
}

/** A final period as lists give it. */
function withoutWorking({
  working: _working,
  evaluatedBy: _evaluatedBy,
  exclusions: _exclusions,
  ...period
}: SettledPeriod): Schemas['SlaPeriod'] {
  return period;
}
