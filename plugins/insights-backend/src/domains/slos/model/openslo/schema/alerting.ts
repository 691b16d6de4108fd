import { z } from 'zod';
import {
  description,
  dnsLabel,
  document,
  duration,
  metadata,
  operator,
} from './common';

/** A duration that may be nothing, as the specification has it by default. */
const waiting = z.union([z.literal('0m'), duration]);

const conditionSpec = z.strictObject({
  description,
  severity: z.string().min(1, 'must not be empty'),
  condition: z.strictObject({
    kind: z.literal('burnrate').default('burnrate'),
    op: operator,
    threshold: z.number(),
    lookbackWindow: duration,
    alertAfter: waiting.optional(),
  }),
});

const targetSpec = z.strictObject({
  description,
  target: z.string().min(1, 'must not be empty'),
});

const inline = <Kind extends string, Spec extends z.ZodType>(
  kind: Kind,
  spec: Spec,
) => z.strictObject({ kind: z.literal(kind), metadata, spec });

/** Which of the two is meant is known by the reference, so that the faults are those of what was meant. */
const byReference = <Reference extends z.ZodType, Inline extends z.ZodType>(
  key: string,
  reference: Reference,
  inlined: Inline,
) =>
  z.unknown().transform((value, context) => {
    const isReference =
      typeof value === 'object' && value !== null && key in value;
    const read = (isReference ? reference : inlined).safeParse(value);
    if (read.success) return read.data as z.infer<Reference | Inline>;
    for (const issue of read.error.issues) {
      context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });

const policySpec = z.strictObject({
  description,
  alertWhenNoData: z.boolean().optional(),
  alertWhenResolved: z.boolean().optional(),
  alertWhenBreaching: z.boolean().optional(),
  conditions: z
    .array(
      byReference(
        'conditionRef',
        z.strictObject({ conditionRef: dnsLabel }),
        inline('AlertCondition', conditionSpec),
      ),
    )
    .length(1, 'must hold exactly one condition'),
  notificationTargets: z
    .array(
      byReference(
        'targetRef',
        z.strictObject({ targetRef: dnsLabel }),
        inline('AlertNotificationTarget', targetSpec),
      ),
    )
    .min(1, 'must hold at least one target'),
});

/** An alert policy as an SLO names it: by reference or in place. */
export const policyOfSlo = byReference(
  'alertPolicyRef',
  z.strictObject({ alertPolicyRef: dnsLabel }),
  inline('AlertPolicy', policySpec),
);

export const alertConditionSchema = document('AlertCondition', conditionSpec);
export const alertPolicySchema = document('AlertPolicy', policySpec);
export const alertNotificationTargetSchema = document(
  'AlertNotificationTarget',
  targetSpec,
);
