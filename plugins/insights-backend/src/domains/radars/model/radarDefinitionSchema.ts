import { radarPolicyLimits as MOST } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import { VERDICTS } from '../../trends';
import { DRIFT_PERIODS } from './driftOf';
import { forecastSchema, riskSchema } from './outlook/outlookSchema';
import type { RingCondition } from './RadarDefinition';
import { reportEmptyRange } from './reportEmptyRange';
import { DEFAULT_VERDICT_PERIODS } from './verdictSpell';

const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,59}$/,
    'must be lower-case letters, digits and hyphens, at most 60',
  );
/** A number of periods, with what holds where it is left out. */
const periods = (most: number, otherwise: number) => {
  const asked = `must be a whole number from 1 to ${most}; ${otherwise} where it is left out`;
  return z.int(asked).min(1, asked).max(most, asked);
};
const plain = z
  .string()
  .refine(value => !value.includes('\0'), 'must not hold a NUL character');
const words = plain.trim().min(1, 'must not be empty').max(200);
const text = plain.max(2000);

const condition: z.ZodType<RingCondition> = z
  .strictObject({
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    forPeriods: periods(MOST.periods, 1).optional(),
    verdict: z.array(z.enum(VERDICTS)).min(1).optional(),
    forecast: forecastSchema.optional(),
    risk: riskSchema.optional(),
    get any() {
      return z.array(condition).min(1).max(20).optional();
    },
    get all() {
      return z.array(condition).min(1).max(20).optional();
    },
  })
  .superRefine((value, context) => {
    if (Object.keys(value).length === 0) {
      context.addIssue({ code: 'custom', message: 'must name a condition' });
    }
    const { atLeast, atMost } = value;
    if (value.forPeriods !== undefined && (atLeast ?? atMost) === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['forPeriods'],
        message: 'needs an atLeast or an atMost beside it',
      });
    }
    reportEmptyRange(
      value,
      'Exchange the two, or make alternatives of them under `any`.',
      context,
    );
  });

/** Pages that stand where that of a radar with such an id would. */
const PAGES = ['new', 'compare', 'import'];

/** What a radar file may say. Every fault is reported, not only the first. */
export const radarDefinitionSchema = z
  .strictObject({
    apiVersion: z.literal('almanac.io/v1'),
    kind: z.literal('Radar'),
    id: id.refine(
      value => !PAGES.includes(value),
      `must not be ${PAGES.slice(0, -1).join(', ')} or ${PAGES.at(
        -1,
      )}: pages of their own have this address`,
    ),
    title: words,
    description: text.default(''),
    owner: z
      .string()
      .regex(
        /^[a-z]+:[^/\s]+\/[^/\s]+$/i,
        'must be an entity ref such as group:default/web-platform',
      )
      .optional(),
    signal: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{0,59}:[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$/,
        'must be the id of a signal such as web-platform:support-share',
      )
      .optional(),
    quadrants: z
      .array(
        z.strictObject({
          id,
          title: words,
          description: text.optional(),
          tag: plain.min(1).max(100),
        }),
      )
      .min(2, 'must be 2 to 8')
      .max(8, 'must be 2 to 8'),
    rings: z
      .array(
        z.strictObject({
          id,
          title: words,
          description: text.optional(),
          when: condition.optional(),
        }),
      )
      .min(2, 'must be 2 to 6')
      .max(6, 'must be 2 to 6'),
    hysteresis: z.number().min(0).default(0),
    movementPeriods: periods(MOST.periods, 12).default(12),
    // Without defaults: what older files say keeps its version.
    verdictPeriods: periods(
      MOST.verdictPeriods,
      DEFAULT_VERDICT_PERIODS,
    ).optional(),
    driftPeriods: periods(MOST.periods, DRIFT_PERIODS).optional(),
    truth: z.strictObject({ ring: id, milestone: words }).optional(),
  })
  .superRefine(({ quadrants, rings, truth, signal }, context) => {
    if (truth && !rings.some(({ id: ring }) => ring === truth.ring)) {
      context.addIssue({
        code: 'custom',
        path: ['truth', 'ring'],
        message: 'must be the id of one of the rings',
      });
    }
    reportTwice(quadrants, 'quadrants', 'id', context);
    reportTwice(quadrants, 'quadrants', 'tag', context);
    reportTwice(rings, 'rings', 'id', context);
    if (signal === undefined) reportWithoutSignal(rings, truth, context);
    else reportConditions(rings, context);
  });

/** Reports each entry whose key was there before. */
function reportTwice<Key extends string>(
  entries: readonly Readonly<Record<Key, string>>[],
  list: string,
  key: Key,
  context: z.RefinementCtx,
): void {
  entries.forEach((entry, index) => {
    const first = entries.findIndex(other => other[key] === entry[key]);
    if (first === index) return;
    context.addIssue({
      code: 'custom',
      path: [list, index, key],
      message: `"${entry[key]}" is the ${key} of ${list}[${first}] already`,
      params: { howToMend: `Give each of the ${list} a ${key} of its own.` },
    });
  });
}

type Rings = readonly { readonly when?: RingCondition }[];

/** Reports what could never be computed. */
function reportWithoutSignal(
  rings: Rings,
  truth: object | undefined,
  context: z.RefinementCtx,
): void {
  const needing = [
    ...rings.flatMap(({ when }, index) =>
      when ? [`rings[${index}].when`] : [],
    ),
    ...(truth ? ['truth'] : []),
  ];
  if (needing.length === 0) return;
  context.addIssue({
    code: 'custom',
    path: ['signal'],
    message: `is missing: ${needing.join(', ')} can be held against nothing`,
    params: {
      howToMend:
        'Name the signal, or remove these: on a radar without a signal people alone place the topics.',
    },
  });
}

/** Reports rings that could not be reached, and a last one that does not take the rest. */
function reportConditions(rings: Rings, context: z.RefinementCtx): void {
  rings.forEach(({ when }, index) => {
    const isLast = index === rings.length - 1;
    if (isLast && when) {
      context.addIssue({
        code: 'custom',
        path: ['rings', index, 'when'],
        message: 'the last ring takes the rest and has no condition',
        params: {
          howToMend:
            'Remove the condition, or add a ring behind it without one.',
        },
      });
    }
    if (!isLast && !when) {
      context.addIssue({
        code: 'custom',
        path: ['rings', index],
        message: 'has no condition, so no ring behind it can be reached',
        params: { howToMend: 'Give the ring a condition under `when`.' },
      });
    }
  });
}
