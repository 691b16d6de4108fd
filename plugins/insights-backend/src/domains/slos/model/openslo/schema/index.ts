import { z } from 'zod';
import {
  alertConditionSchema,
  alertNotificationTargetSchema,
  alertPolicySchema,
} from './alerting';
import { description, document } from './common';
import { sliSchema } from './indicator';
import { sloSchema } from './slo';

/** The schema of each kind of OpenSLO v1. */
export const OPENSLO_KINDS = {
  SLO: sloSchema,
  SLI: sliSchema,
  AlertPolicy: alertPolicySchema,
  AlertCondition: alertConditionSchema,
  AlertNotificationTarget: alertNotificationTargetSchema,
  DataSource: document(
    'DataSource',
    z.strictObject({
      description,
      type: z.string().min(1, 'must not be empty'),
      connectionDetails: z.unknown().optional(),
    }),
  ),
  Service: document('Service', z.strictObject({ description })),
} as const;

/** A kind of document. */
export type OpenSloKind = keyof typeof OPENSLO_KINDS;

/** A document that is right by itself. */
export type OpenSloDocument = {
  [Kind in OpenSloKind]: z.infer<(typeof OPENSLO_KINDS)[Kind]>;
}[OpenSloKind];
