/** Annotations of an SLO that say what OpenSLO has no field for. */
export const SLO_ANNOTATIONS = {
  /** What a slice without data counts as. */
  noData: 'almanac.io/no-data',
  /** Units under which an alert says nothing. */
  fewestUnits: 'almanac.io/alert-min-total',
  /** Bad units under which an alert says nothing. */
  fewestBadUnits: 'almanac.io/alert-min-bad',
  /** Whether burn rates are weighted by traffic before an alert compares them. */
  isWeighted: 'almanac.io/alert-weigh-traffic',
} as const;
