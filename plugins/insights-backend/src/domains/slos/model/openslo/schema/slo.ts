import { z } from 'zod';
import { BUDGETING_METHODS } from '../../budget/BudgetingMethod';
import { MOST_OBJECTIVES, MOST_POLICIES } from '../limits';
import { policyOfSlo } from './alerting';
import { description, dnsLabel, document, duration, operator } from './common';
import { inlineIndicator } from './indicator';

/** `2026-01-01 00:00:00`, without a zone. YAML reads it as text. */
const localDateTime = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
    'must be a local date and time such as 2026-01-01 00:00:00',
  );

const timeWindow = z.strictObject({
  duration,
  isRolling: z.boolean().optional(),
  calendar: z
    .strictObject({ startTime: localDateTime, timeZone: z.string() })
    .optional(),
});

const objective = z.strictObject({
  displayName: z.string().optional(),
  op: operator.optional(),
  value: z.number().optional(),
  target: z
    .number()
    .min(0, 'must be at least 0')
    .max(1, 'must be a ratio of at most 1')
    .optional(),
  targetPercent: z
    .number()
    .min(0, 'must be at least 0')
    .max(100, 'must be at most 100')
    .optional(),
  timeSliceTarget: z
    .number()
    .gt(0, 'must be more than 0')
    .max(1, 'must be a ratio of at most 1')
    .optional(),
  timeSliceWindow: z
    .union([
      duration,
      z
        .int()
        .min(1)
        .transform(minutes => `${minutes}m`),
    ])
    .optional(),
  indicator: inlineIndicator.optional(),
  indicatorRef: dnsLabel.optional(),
  compositeWeight: z.number().gt(0, 'must be more than 0').optional(),
});

/** An SLO. */
export const sloSchema = document(
  'SLO',
  z.strictObject({
    description,
    service: z.string().min(1, 'must not be empty'),
    indicator: inlineIndicator.optional(),
    indicatorRef: dnsLabel.optional(),
    timeWindow: z
      .array(timeWindow)
      .length(1, 'must hold exactly one window')
      .optional(),
    budgetingMethod: z.enum(BUDGETING_METHODS),
    objectives: z
      .array(objective)
      .min(1, 'must hold at least one objective')
      .max(MOST_OBJECTIVES, `must hold at most ${MOST_OBJECTIVES} objectives`),
    alertPolicies: z
      .array(policyOfSlo)
      .max(MOST_POLICIES, `must hold at most ${MOST_POLICIES} policies`)
      .optional(),
  }),
);
