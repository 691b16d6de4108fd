type Scalar = string | number | boolean;

/** A text, also where YAML reads one as a number or a truth. */
export function textOf(value: Scalar | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}

/** Texts, of a list or of one. */
export function textsOf(
  value: Scalar | Scalar[] | null | undefined,
): string[] | undefined {
  if (value === null || value === undefined) return undefined;
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
