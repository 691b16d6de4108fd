import { z } from 'zod';
import { dnsLabel, duration } from '../openslo/schema/common';
import { entityRefOf } from './entityRefOf';

/** The version of policies that is read. */
const POLICY_API_VERSION = 'almanac.io/v1';
const POLICY_KIND = 'ErrorBudgetPolicy';

const LONGEST_TEXT = 200;
const LONGEST_ACTION = 1_000;
/** More than anybody would write by hand, and each is looked at for every SLO. */
const MOST_VALUES = 100;
const MOST_RULES = 20;
/** A hundred times the budget: what is beyond it is a slip of the pen. */
const MOST_SHARE = 100;

const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must have at most ${most} characters`);

const share = z
  .number()
  .gt(0, 'must be more than 0')
  .max(
    MOST_SHARE,
    `must be a part of the budget, at most ${MOST_SHARE}; 0.75 is three quarters`,
  );

const ref = (defaultKind: string) =>
  text(LONGEST_TEXT)
    .refine(
      value => entityRefOf(value, defaultKind) !== undefined,
      `must be an entity reference, such as ${defaultKind}:default/checkout`,
    )
    .transform(value => entityRefOf(value, defaultKind) ?? value);

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(MOST_VALUES, `must hold at most ${MOST_VALUES} values`)
    .default([]);

const when = z.union(
  [
    z.strictObject({ consumed: share }),
    z.strictObject({ state: z.enum(['exhausted', 'burning']) }),
  ],
  'must be { consumed: 0.75 }, a part of the budget, or { state: exhausted } or { state: burning }',
);

const rule = z.strictObject({
  name: dnsLabel,
  when,
  action: text(LONGEST_ACTION),
  dueWithin: duration,
  owner: ref('group').optional(),
  clearsBelow: share.optional(),
});

/** A document with one policy. */
export const policySchema = z.strictObject({
  apiVersion: z.literal(POLICY_API_VERSION),
  kind: z.literal(POLICY_KIND),
  metadata: z.strictObject({ name: dnsLabel }),
  spec: z.strictObject({
    title: text(LONGEST_TEXT),
    appliesTo: z
      .strictObject({
        owners: list(ref('group')),
        systems: list(ref('system')),
        services: list(text(LONGEST_TEXT)),
        tags: list(
          text(LONGEST_TEXT).refine(
            value => /^[^:]+:.+$/.test(value),
            'must be a label and its value, such as tier:critical',
          ),
        ),
        slos: list(dnsLabel),
      })
      .prefault({}),
    rules: z
      .array(rule)
      .min(1, 'must hold at least one rule')
      .max(MOST_RULES, `must hold at most ${MOST_RULES} rules`),
  }),
});

/** A policy as it is written. */
export type PolicyDocument = z.infer<typeof policySchema>;
