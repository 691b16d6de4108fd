/** Prints one figure as `name value unit`; nothing where there is none. */
export function print(
  name: string,
  value: number | undefined,
  unit: string,
): void {
  if (value === undefined) return;
  process.stdout.write(`${name} ${Number(value.toPrecision(4))} ${unit}\n`);
}

/** Says on stderr which figures are left out, and why. */
export function leaveOut(what: string, why: string): void {
  process.stderr.write(`# no ${what}: ${why}\n`);
}
