/** What each parameter of an address may be: one of some values, or what a question says yes to. */
export type KnownInAddress = Readonly<
  Record<string, readonly string[] | ((value: string) => boolean)>
>;

/** The values of an address that nothing is called by, each once, with the parameter that names it. */
export function unknownIn(
  parameters: URLSearchParams,
  known: KnownInAddress,
): [parameter: string, value: string][] {
  return Object.entries(known).flatMap(([name, values]) =>
    [...new Set(parameters.getAll(name))]
      .filter(value =>
        typeof values === 'function' ? !values(value) : !values.includes(value),
      )
      .map((value): [string, string] => [name, value]),
  );
}
