import type { components } from '@almanac/backstage-plugin-insights-common';
import type { FrozenPromised } from '../model/report/ReportContent';
import type { KeptReport } from './ReportsStore';

type Schemas = components['schemas'];

/** A report as the API gives it: its workings were computed when it was frozen, those of final periods when they settled. */
export function presentReport({
  content: { promised, ...content },
  ...frozen
}: KeptReport): Schemas['SloReport'] {
  const { createdAt: computedAt } = frozen;
  return {
    ...{ ...frozen, ...content },
    ...(promised && { promised: presentPromised(promised, computedAt) }),
    slos: content.slos.map(slo => ({
      ...slo,
      objectives: slo.objectives.map(objective => ({
        ...objective,
        working: { ...objective.working, computedAt },
      })),
    })),
  };
}

function presentPromised(
  { agreements, ...sums }: FrozenPromised,
  computedAt: string,
): Schemas['SloReportPromised'] {
  return {
    ...sums,
    agreements: agreements.map(({ periods, ...agreement }) => ({
      ...agreement,
      periods: periods.map(({ working, ...period }) => ({
        ...period,
        working: { ...working, computedAt: period.settledAt ?? computedAt },
      })),
    })),
  };
}
