/** What another implementation says of a function of this package, and how far ours is from it. */
export interface Oracle {
  /** The name that is exported. */
  readonly of: string;
  /** Paper, chapter or standard that the method is of. */
  readonly source: string;
  /** The outside tool with its version, and the file of figures that it made. */
  readonly tool: string;
  readonly golden: string;
  /** The largest error over all recorded cases. */
  readonly error: () => number;
  /** Of the error; most are relative, of what has whole answers it is how many differ. */
  readonly unit: 'ratio' | 'answers';
  /** The error must not be above this. */
  readonly tolerance: number;
}

/** Where arithmetic in another order is all that differs. */
export const ROUNDING = 1e-12;
/** Where both smooth with loess, whose sums are long. */
export const LONG_SUMS = 1e-9;

/** The file of figures with the versions of the tools that made them. */
export interface Golden {
  readonly file: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** An oracle of one tool for functions whose errors are of one kind. */
export function oracleOf(
  { file, versions }: Golden,
  tools: readonly string[],
  rest: Omit<Oracle, 'tool' | 'golden' | 'unit' | 'tolerance'> &
    Partial<Pick<Oracle, 'unit' | 'tolerance'>>,
): Oracle {
  const unit = rest.unit ?? 'ratio';
  return {
    tolerance: unit === 'ratio' ? ROUNDING : 0,
    ...{ ...rest, unit, golden: file },
    tool: tools
      .map(tool => `${tool} ${versions[tool].replace(/^v/, '')}`)
      .join(', '),
  };
}
