import type { components } from '@almanac/backstage-plugin-insights-common';
import { presentWindow } from '../presentDefinition';
import { presentPeriod } from './presentPeriod';
import type { SlaResult } from './SlaEvaluator';

type SlaSummary = components['schemas']['SlaSummary'];

/** An agreement with how it stands, as lists give it. */
export function slaSummaryOf(
  { kept, slo, problem, result, current, past }: SlaResult,
  parts: {
    /** Owner of the service. */
    readonly serviceOwner: string | null;
    readonly isExample: boolean;
    /** ISO 8601 instant. */
    readonly computedAt: string;
  },
): SlaSummary {
  const { agreement, version } = kept;
  const { id, title, customer, objective, target } = agreement;
  const now = current && presentPeriod(current.standing, current);
  const [last] = past;
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
    last: last ? presentPeriod(last.standing, last) : null,
    computedAt: parts.computedAt,
  };
}
