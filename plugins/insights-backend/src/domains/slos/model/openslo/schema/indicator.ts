import { z } from 'zod';
import { description, dnsLabel, document, metadata } from './common';

const metric = z.strictObject({
  metricSource: z.strictObject({
    metricSourceRef: dnsLabel.optional(),
    type: z.string().min(1, 'must not be empty').optional(),
    spec: z
      .record(z.string(), z.unknown())
      .refine(
        spec => Object.keys(spec).length > 0,
        'must say what to ask the source for',
      ),
  }),
});

const indicatorSpec = z.strictObject({
  description,
  thresholdMetric: metric.optional(),
  ratioMetric: z
    .strictObject({
      counter: z.boolean().optional(),
      good: metric.optional(),
      bad: metric.optional(),
      total: metric.optional(),
      rawType: z.enum(['success', 'failure']).optional(),
      raw: metric.optional(),
    })
    .optional(),
});

/** An SLI within an SLO. */
export const inlineIndicator = z.strictObject({
  metadata,
  spec: indicatorSpec,
});

/** An SLI of its own. */
export const sliSchema = document('SLI', indicatorSpec);

/** Where values come from. */
export type Metric = z.infer<typeof metric>;
/** What an SLI says. */
export type IndicatorSpec = z.infer<typeof indicatorSpec>;
