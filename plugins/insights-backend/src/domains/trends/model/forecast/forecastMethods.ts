const CONFORMAL = 'Lei et al. (2018), JASA 113';
const DAMPED = 'Gardner and McKenzie (1985), Management Science 31(10)';
const THETA =
  'Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16(4)';
const SMOOTHING =
  'Hyndman, Koehler, Ord and Snyder (2008), Forecasting with exponential smoothing';
const SIDES =
  'each side apart: Romano, Patterson and Candès (2019), NeurIPS 32';

/** How the forecasts of pages are made, for the working; also of analyses that an older engine made. */
export const SHIPPED_METHODS = {
  'combined-conformal': {
    title:
      'Mean of Theta and a damped trend, with conformal intervals from rolling origins',
    source: `${THETA}; ${DAMPED}; Clemen (1989), International Journal of Forecasting 5(4); ${CONFORMAL}`,
  },
  'theta-conformal': {
    title: 'Theta with conformal intervals from rolling origins',
    source: `${THETA}; ${CONFORMAL}`,
  },
  'naive-conformal': {
    title:
      'The last level goes on, with conformal intervals of each side from rolling origins',
    source: `Naive forecast; ${CONFORMAL}; ${SIDES}`,
  },
} as const;

/** How forecasts can be made besides, where somebody asks for it. */
const OTHER_METHODS = {
  'seasonal-naive-conformal': {
    title:
      'The last cycle goes on, with conformal intervals of each side from rolling origins',
    source: `Seasonal naive forecast; ${CONFORMAL}; ${SIDES}`,
  },
  'ses-conformal': {
    title:
      'Simple exponential smoothing, with conformal intervals from rolling origins',
    source: `${SMOOTHING}; ${CONFORMAL}`,
  },
  'holt-conformal': {
    title: "Holt's linear trend, with conformal intervals from rolling origins",
    source: `Holt (1957); ${SMOOTHING}; ${CONFORMAL}`,
  },
  'damped-conformal': {
    title: 'Damped trend, with conformal intervals from rolling origins',
    source: `${DAMPED}; ${CONFORMAL}`,
  },
  'ets-conformal': {
    title:
      'Exponential smoothing of the level, a trend or a damped one, as the values speak for, with conformal intervals from rolling origins',
    source: `${SMOOTHING}; ${CONFORMAL}`,
  },
} as const;

const METHODS = { ...SHIPPED_METHODS, ...OTHER_METHODS };

/** How a forecast was made, as analyses name it. */
export type ForecastMethod = keyof typeof METHODS;

/** Title and source of how a forecast was made. */
export function forecastMethodOf({ method }: { readonly method: string }) {
  const known: Readonly<Record<string, { title: string; source: string }>> =
    METHODS;
  return known[method] ?? { title: method, source: '' };
}
