import { z } from 'zod';
import { dnsLabel, duration } from '../openslo/schema/common';
import { MOST_OBJECTIVES } from '../openslo/limits';

/** The version of agreements that is read. */
export const AGREEMENT_API_VERSION = 'almanac.io/v1';
export const AGREEMENT_KIND = 'ServiceLevelAgreement';

const LONGEST_TEXT = 200;
const LONGEST_URL = 2_000;
/** Weekly maintenance of five years, and more tiers than any list of prices has. */
const MOST_EXCLUSIONS = 300;
const MOST_TIERS = 20;

const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`);

const ratio = z
  .number()
  .gt(0, 'must be more than 0')
  .max(1, 'must be a ratio of at most 1');

const percent = z
  .number()
  .gt(0, 'must be more than 0')
  .max(10_000, 'must be at most 10000')
  .refine(
    value => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    'must have at most two digits after the point',
  );

const instant = z.iso.datetime({
  offset: true,
  error:
    'must be an instant with its offset, such as 2026-11-03T02:00:00+01:00',
});

const exclusion = z.strictObject({
  start: instant,
  end: instant,
  reason: text,
});

/** OpenSLO's window, as SLOs have it. */
const timeWindow = z.strictObject({
  duration,
  isRolling: z.boolean().optional(),
  calendar: z
    .strictObject({
      startTime: z
        .string()
        .regex(
          /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
          'must be a local date and time such as 2026-01-01 00:00:00',
        ),
      timeZone: z.string(),
    })
    .optional(),
});

const credits = z.strictObject({
  currency: z.string(),
  feePerPeriod: z.union([z.string(), z.number()]).transform(String),
  tiers: z
    .array(z.strictObject({ below: ratio, percent }))
    .min(1, 'must hold at least one tier')
    .max(MOST_TIERS, `must hold at most ${MOST_TIERS} tiers`),
  capPercent: percent.optional(),
});

/** A document with one agreement. */
export const agreementSchema = z.strictObject({
  apiVersion: z.literal(AGREEMENT_API_VERSION),
  kind: z.literal(AGREEMENT_KIND),
  metadata: z.strictObject({
    name: dnsLabel,
    displayName: text.optional(),
  }),
  spec: z.strictObject({
    customer: text,
    slo: dnsLabel,
    objective: z
      .int()
      .min(0, 'must be at least 0')
      .max(MOST_OBJECTIVES - 1, `must be at most ${MOST_OBJECTIVES - 1}`)
      .default(0),
    target: ratio,
    timeWindow: z.array(timeWindow).length(1, 'must hold exactly one window'),
    since: z.iso.date('must be a day such as 2026-01-01').optional(),
    exclusions: z
      .array(exclusion)
      .max(MOST_EXCLUSIONS, `must hold at most ${MOST_EXCLUSIONS} exclusions`)
      .default([]),
    credits: credits.optional(),
    owner: text.optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .max(LONGEST_URL, `must have at most ${LONGEST_URL} characters`)
      .optional(),
  }),
});

/** An agreement as it is written. */
export type AgreementDocument = z.infer<typeof agreementSchema>;
