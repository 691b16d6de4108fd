/** Annual flow of the Nile at Aswan 1871–1970 in 10^8 m³ (Cobb 1978, Biometrika 65), as R ships it. */
const NILE = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994,
  1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030,
  1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726,
  456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744,
  796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846,
  812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797,
  923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

const TESTS = [
  ['none', 'original_test'],
  ['hamed-rao', 'hamed_rao_modification_test'],
  ['yue-wang', 'yue_wang_modification_test'],
  ['pre-whitening', 'pre_whitening_modification_test'],
  ['trend-free-pre-whitening', 'trend_free_pre_whitening_modification_test'],
];

/** The largest relative difference of the trend tests and Sen's slopes from the reference of pyMannKendall. */
export function referenceError(statistics, { series, expected }) {
  const values = series.map(value => value ?? NaN);
  const pairs = [];
  const pair = (ours, theirs) => {
    for (const [name, value] of Object.entries(ours))
      if (typeof theirs[name] === 'number') pairs.push([value, theirs[name]]);
  };
  for (const [correction, name] of TESTS) {
    const { s, varS, tau, z, p } = statistics.mannKendall(values, {
      correction,
    });
    pair({ s, var_s: varS, Tau: tau, z, p }, expected[name]);
  }
  const { slope, intercept } = statistics.theilSen(values);
  pair({ slope, intercept }, expected.sens_slope);
  pair(
    { ...statistics.seasonalTheilSen(values, 12) },
    expected.seasonal_sens_slope,
  );
  return Math.max(
    ...pairs.map(([ours, theirs]) => Math.abs(ours / theirs - 1)),
  );
}

/** Positions at which the mean of the Nile shifts; the answer that is known is 28, the flow of 1899. */
export const nileBreaks = statistics =>
  statistics.peltMean(NILE).changePoints.map(({ index }) => index);
