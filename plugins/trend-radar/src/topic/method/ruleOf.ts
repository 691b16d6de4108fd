import type { Working } from '@almanac/backstage-plugin-insights-react';

/** The rule that gave the verdict, as the working states it; undefined when it names none. */
export function ruleOf(working: Working): string | undefined {
  return working.steps.find(step =>
    step.values.some(({ name }) => name === 'rule'),
  )?.formula;
}
