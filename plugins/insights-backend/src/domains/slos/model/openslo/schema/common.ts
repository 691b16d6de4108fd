import { z } from 'zod';
import { parseDuration } from '../../window/Duration';

/** The version that is read and written. */
export const OPENSLO_V1 = 'openslo/v1';

/** Longest of OpenSLO's descriptions. */
const LONGEST_DESCRIPTION = 1_050;
/** The specification names no limit; a page does. */
const LONGEST_TITLE = 200;

/** RFC 1123 label, which every implementation of OpenSLO must take as a name. */
export const dnsLabel = z
  .string()
  .regex(
    /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    'must be lower-case letters, digits and hyphens, at most 63, with a letter or digit at both ends',
  );

export const description = z.string().max(LONGEST_DESCRIPTION).optional();

export const duration = z
  .string()
  .refine(
    text => parseDuration(text) !== undefined,
    'must be a whole number and one of m (minutes), h, d, w, M (months), Q, Y, such as 30d',
  );

const labelKey = z
  .string()
  .regex(
    /^[a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/,
    'must be letters, digits and - _ . between, at most 63',
  );

const annotationKey = z
  .string()
  .regex(
    /^(?=(.{0,253}\/)?.{0,63}$)([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/,
    'must be a name with an optional domain before it, such as example.org/dashboard',
  );

export const metadata = z.strictObject({
  name: dnsLabel,
  displayName: z.string().max(LONGEST_TITLE).optional(),
  labels: z
    .record(labelKey, z.union([z.string(), z.array(z.string())]))
    .optional(),
  annotations: z.record(annotationKey, z.string()).optional(),
});

/** How a value is compared with a threshold. */
export const operator = z.enum(['lte', 'gte', 'lt', 'gt']);

/** A document of one kind. */
export function document<Kind extends string, Spec extends z.ZodType>(
  kind: Kind,
  spec: Spec,
) {
  return z.strictObject({
    apiVersion: z.literal(OPENSLO_V1),
    kind: z.literal(kind),
    metadata,
    spec,
  });
}
