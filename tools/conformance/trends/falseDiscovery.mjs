export const Q = 0.1;
const SWEEPS = 200;
const SERIES_OF_SWEEP = 50;
const LENGTH = 120;
/** Serial correlation of the series. */
const PHI = 0.5;

/**
 * Share of sweeps over series without any trend (AR(1), φ = 0.5) in which something is flagged at q = 0.1: each flag is false,
 * so this is the false discovery rate (Benjamini and Hochberg 1995, section 2).
 */
export function realisedFalseDiscovery(statistics, correction) {
  const normal = normalNumbers(20_261_126);
  let flagged = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const p = Array.from(
      { length: SERIES_OF_SWEEP },
      () => statistics.mannKendall(autoregressive(normal), { correction }).p,
    );
    if (statistics.benjaminiHochberg(p).some(q => q <= Q)) flagged += 1;
  }
  return flagged / SWEEPS;
}

function autoregressive(normal) {
  const values = new Float64Array(LENGTH);
  let value = normal() / Math.sqrt(1 - PHI * PHI);
  for (let at = 0; at < LENGTH; at += 1) {
    values[at] = value;
    value = PHI * value + normal();
  }
  return values;
}

/** The same normal numbers in every run: mulberry32, Box and Muller (1958). */
function normalNumbers(seed) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
