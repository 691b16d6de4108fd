import type { components } from '@almanac/backstage-plugin-insights-common';
import type { KeptReport } from './ReportsStore';

/** A report as the API gives it: all its workings were computed when it was frozen. */
export function presentReport({
  content,
  ...frozen
}: KeptReport): components['schemas']['SloReport'] {
  const computedAt = frozen.createdAt;
  return {
    ...frozen,
    ...content,
    slos: content.slos.map(slo => ({
      ...slo,
      objectives: slo.objectives.map(objective => ({
        ...objective,
        working: { ...objective.working, computedAt },
      })),
    })),
  };
}
