import { z } from 'zod';
import { description, metadata, operator } from '../schema/common';

/** The version before, which Sloth reads. */
export const OPENSLO_V1ALPHA = 'openslo/v1alpha';

const source = z.strictObject({
  source: z.string().min(1, 'must not be empty'),
  queryType: z.string().min(1, 'must not be empty'),
  query: z.string().min(1, 'must not be empty'),
});

const objective = z.strictObject({
  displayName: z.string().optional(),
  value: z.number().optional(),
  op: operator.optional(),
  target: z
    .number()
    .min(0, 'must be at least 0')
    .max(1, 'must be a ratio of at most 1'),
  timeSliceTarget: z.number().min(0).max(1).optional(),
  ratioMetrics: z
    .strictObject({
      good: source,
      total: source,
      incremental: z.boolean().optional(),
    })
    .optional(),
});

const sloSpec = z
  .strictObject({
    description,
    service: z.string().min(1, 'must not be empty'),
    budgetingMethod: z.enum(['Occurrences', 'Timeslices']),
    indicator: z.strictObject({ thresholdMetric: source }).optional(),
    timeWindows: z
      .array(
        z.strictObject({
          unit: z.enum(['Second', 'Day', 'Week', 'Month', 'Quarter']),
          count: z.int().min(1),
          isRolling: z.boolean().optional(),
          calendar: z
            .strictObject({ startTime: z.string(), timeZone: z.string() })
            .optional(),
        }),
      )
      .length(1, 'must hold exactly one window'),
    objectives: z.array(objective).min(1, 'must hold at least one objective'),
  })
  .superRefine((slo, context) => {
    const { indicator, timeWindows, budgetingMethod } = slo;
    timeWindows.forEach(({ unit, count }, index) => {
      if (unit !== 'Second' || count % 60 === 0) return;
      context.addIssue({
        code: 'custom',
        path: ['timeWindows', index, 'count'],
        message: 'must be whole minutes',
        params: { howToMend: 'Give a multiple of 60 seconds.' },
      });
    });
    slo.objectives.forEach(({ ratioMetrics, op, value, ...rest }, index) => {
      const path = ['objectives', index];
      if ((ratioMetrics === undefined) === (indicator === undefined)) {
        context.addIssue({
          code: 'custom',
          path,
          message: indicator
            ? 'has ratioMetrics beside the indicator of the SLO'
            : 'has no ratioMetrics, and the SLO no indicator',
          params: { howToMend: 'Give one of the two.' },
        });
      }
      if (
        budgetingMethod === 'Timeslices' &&
        rest.timeSliceTarget === undefined
      ) {
        context.addIssue({
          code: 'custom',
          path,
          message: 'has no timeSliceTarget, which Timeslices need',
          params: { howToMend: 'Give timeSliceTarget, such as 0.95.' },
        });
      }
      if (indicator && (op === undefined || value === undefined)) {
        context.addIssue({
          code: 'custom',
          path,
          message: 'has no op and value to compare the thresholdMetric with',
          params: {
            howToMend: 'Give op, such as lte, and value, such as 0.3.',
          },
        });
      }
    });
  });

/** The kinds of OpenSLO v1alpha. */
export const V1ALPHA_KINDS = {
  SLO: z.strictObject({
    apiVersion: z.literal(OPENSLO_V1ALPHA),
    kind: z.literal('SLO'),
    metadata,
    spec: sloSpec,
  }),
  Service: z.strictObject({
    apiVersion: z.literal(OPENSLO_V1ALPHA),
    kind: z.literal('Service'),
    metadata,
    spec: z.strictObject({ description }),
  }),
} as const;

/** A v1alpha SLO that is right by itself. */
export type V1alphaSlo = z.infer<typeof V1ALPHA_KINDS.SLO>;
