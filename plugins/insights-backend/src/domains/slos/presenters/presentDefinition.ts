import type { components } from '@almanac/backstage-plugin-insights-common';
import type { SloDefinition } from '../model/definition/SloDefinition';
import type { TimeWindow } from '../model/window/TimeWindow';

type Schemas = components['schemas'];

/** A definition as the API gives it. */
export function presentDefinition(
  definition: SloDefinition,
): Schemas['SloDefinition'] {
  const { ownAlerts, ...rest } = definition;
  return {
    ...rest,
    labels: presentLabels(definition),
    lowTraffic: { ...definition.lowTraffic },
    ...(ownAlerts && { ownAlerts: ownAlerts.map(alert => ({ ...alert })) }),
    objectives: definition.objectives.map(objective => ({
      ...objective,
      window: presentWindow(objective.window),
      budgeting: { ...objective.budgeting },
      sli: { ...objective.sli },
    })),
  };
}

/** Labels as the API gives them. */
export function presentLabels({
  labels,
}: Pick<SloDefinition, 'labels'>): Schemas['SloDefinition']['labels'] {
  return Object.fromEntries(
    Object.entries(labels).map(([key, values]) => [key, [...values]]),
  );
}

/** A window as the API gives it. */
export function presentWindow(window: TimeWindow): Schemas['SloWindow'] {
  return { ...window, duration: { ...window.duration } };
}
