import { CHANGE_ORACLES } from './changeOracles';
import { CONTRIBUTION_ORACLES } from './contributionOracles';
import { FORECAST_ORACLES } from './forecastOracles';
import { ORDER_ORACLES } from './orderOracles';
import { TREND_ORACLES } from './trendOracles';

/** What each function of this package is held against. */
export const ORACLES = [
  ...TREND_ORACLES,
  ...CHANGE_ORACLES,
  ...FORECAST_ORACLES,
  ...CONTRIBUTION_ORACLES,
  ...ORDER_ORACLES,
];

/** Exported functions that are no statistic, and why no outside tool says anything of them. */
export const WITHOUT_ORACLE: Readonly<Record<string, string>> = {
  isRoundingRemainder:
    'a limit of our own below which a rest is rounding; no tool has such a rule',
};
