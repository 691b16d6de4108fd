/** Values of the figures of this process so far, by name. */
export const printed = new Map();

/** Prints one figure as `name value unit`. */
export function figure(name, value, unit) {
  printed.set(name, value);
  const shown =
    Number.isInteger(value) || Math.abs(value) < 1e-3
      ? value
      : Number(value.toPrecision(4));
  console.log(`${name} ${shown} ${unit}`);
}

/** Nearest-rank percentile of a list; `share` in 0…1. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
