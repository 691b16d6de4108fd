import { z } from 'zod';
import { FORECAST_HORIZON } from '../../../trends';
import type { ForecastCondition, RiskCondition } from '../RadarDefinition';
import { reportEmptyRange } from '../reportEmptyRange';
import { canBeTold, TOLD_QUANTILES } from './readForecast';

const [LOWEST] = TOLD_QUANTILES;
const HIGHEST = 1 - LOWEST;

const horizon = z
  .int()
  .min(1, `must be 1 to ${FORECAST_HORIZON}`)
  .max(FORECAST_HORIZON, `must be 1 to ${FORECAST_HORIZON}`)
  .optional();

const bounds = {
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
};

/** What a radar file may ask of a forecast. */
export const forecastSchema: z.ZodType<ForecastCondition> = z
  .strictObject({
    ...bounds,
    horizon,
    quantile: z
      .number()
      .refine(
        value => TOLD_QUANTILES.some(one => one === value),
        `must be one of ${TOLD_QUANTILES.join(', ')}`,
      )
      .optional(),
  })
  .superRefine(({ atLeast, atMost }, context) => {
    if ((atLeast ?? atMost) === undefined) {
      context.addIssue({
        code: 'custom',
        message: 'needs an atLeast or an atMost',
        params: {
          howToMend: 'Name the value that the forecast is held against.',
        },
      });
    }
    reportEmptyRange({ atLeast, atMost }, 'Exchange the two.', context);
  });

/** What a radar file may ask of a risk. */
export const riskSchema: z.ZodType<RiskCondition> = z
  .strictObject({
    below: z.number().optional(),
    above: z.number().optional(),
    ...bounds,
    horizon,
  })
  .superRefine(({ below, above, atLeast, atMost }, context) => {
    if ((below === undefined) === (above === undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'needs either below or above',
        params: {
          howToMend:
            'Name the one level that the value is feared to fall below, or to rise above.',
        },
      });
    }
    if ((atLeast === undefined) === (atMost === undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'needs either atMost or atLeast',
        params: {
          howToMend: 'Name the one chance, 0…1, that the risk is held against.',
        },
      });
    }
    const bound = atMost === undefined ? 'atLeast' : 'atMost';
    const chance = atMost ?? atLeast;
    if (chance !== undefined && !canBeTold(bound, chance)) {
      context.addIssue({
        code: 'custom',
        path: [bound],
        message: `cannot be told: the outermost quantiles of a forecast are ${LOWEST} and ${HIGHEST}`,
        params: {
          howToMend: `Take a chance between ${LOWEST} and ${HIGHEST}.`,
        },
      });
    }
  });
