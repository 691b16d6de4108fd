const DECIMAL = /^[-+]?(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/;

/**
 * Whether a number still is what its text says; JavaScript rounds to about 17 digits, and has none beyond 1.8e308.
 *
 * @param source - as JSON or YAML writes numbers
 */
export function keepsNumber(source: string, value: number): boolean {
  const written = String(value);
  if (source === written) return true;
  const [said, kept] = [digitsOf(source), digitsOf(written)];
  // Numbers to another base, and those that YAML calls infinite or none.
  if (said === undefined) return !(Math.abs(value) > Number.MAX_SAFE_INTEGER);
  return said === kept;
}

/** Digits without zeros around them, and the power of ten; the same for `1.50` and `15e-1`. */
function digitsOf(text: string): string | undefined {
  const found = DECIMAL.exec(text);
  if (!found) return undefined;
  const [, whole, fraction = '', power = '0'] = found;
  const digits = (whole + fraction).replace(/^0+/, '');
  // Begins where zeros begin, so that long runs of them are looked at once.
  const significant = digits.replace(/(?<!0)0+$/, '');
  const exponent =
    Number(power) - fraction.length + digits.length - significant.length;
  return significant === '' ? '0' : `${significant}e${exponent}`;
}
