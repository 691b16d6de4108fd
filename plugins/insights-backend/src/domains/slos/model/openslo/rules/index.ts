import { alertRules } from './alertRules';
import { annotationRules } from './annotationRules';
import { indicatorRules } from './indicatorRules';
import { objectiveRules } from './objectiveRules';
import type { Rule } from './Rule';
import { traps } from './traps';
import { windowRules } from './windowRules';

/** Every rule, beyond the schemas. */
export const OPENSLO_RULES: readonly Rule[] = [
  ...objectiveRules,
  ...indicatorRules,
  ...windowRules,
  ...annotationRules,
  ...alertRules,
  ...traps,
];
