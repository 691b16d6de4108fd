/** What each parameter of an address may be: one of some values, or what a question says yes to. @public */
export type KnownInAddress = Readonly<
  Record<string, readonly string[] | ((value: string) => boolean)>
>;

/** A value of an address that nothing is called by here. @public */
export interface UnknownValue {
  /** Parameter of the address that names it. */
  readonly parameter: string;
  readonly value: string;
  /** What is said of it; `parameter=value` where this is left out. */
  readonly label?: string;
}

/** The values of an address that nothing is called by, each once, with the parameter that names it. */
export function unknownIn(
  parameters: URLSearchParams,
  known: KnownInAddress,
): UnknownValue[] {
  return Object.entries(known).flatMap(([parameter, values]) =>
    [...new Set(parameters.getAll(parameter))]
      .filter(value =>
        typeof values === 'function' ? !values(value) : !values.includes(value),
      )
      .map(value => ({ parameter, value })),
  );
}
