/** @public */
export interface AttributedDimension {
  /** Expected and actual sums of each member; those of all dimensions are of the same whole. */
  expected: ArrayLike<number>;
  actual: ArrayLike<number>;
}

/** @public */
export interface AdtributorOptions {
  /** Share of the whole change that the members of a dimension must explain, 0…1. Default 0.67. */
  leastExplained?: number;
  /** Share of it that a member must explain to be named, 0…1. Default 0.1. */
  leastOfMember?: number;
}

/** @public */
export interface Attribution {
  /** Index of the dimension. */
  dimension: number;
  /** Sum of the surprises of its members. */
  surprise: number;
  /** Share of the whole change that its members explain together. */
  explained: number;
  /** The most surprising first. */
  members: { index: number; explained: number; surprise: number }[];
}

const DEFAULT_LEAST_EXPLAINED = 0.67;
const DEFAULT_LEAST_OF_MEMBER = 0.1;

/**
 * Which dimension a change lies in, and which of its members: those few that explain most of it, of the
 * dimension whose distribution was shifted most by them. A change that is spread as the whole is
 * surprises nowhere.
 *
 * Method: Adtributor, Bhagwan et al. (2014), "Adtributor: Revenue Debugging in Advertising Systems",
 * NSDI 14, section 4.2 for additive measures: explanatory power, and surprise as each member's part of
 * the Jensen-Shannon divergence between expected and actual shares (in nats).
 *
 * @returns dimensions that explain enough, the most surprising first; none where nothing changed
 * @public
 */
export function adtributor(
  dimensions: readonly AttributedDimension[],
  options: AdtributorOptions = {},
): Attribution[] {
  return dimensions
    .map((dimension, index) => attribute(dimension, index, options))
    .filter(found => found !== null)
    .sort(
      (left, right) =>
        right.surprise - left.surprise || left.dimension - right.dimension,
    );
}

function attribute(
  { expected, actual }: AttributedDimension,
  dimension: number,
  options: AdtributorOptions,
): Attribution | null {
  const {
    leastExplained = DEFAULT_LEAST_EXPLAINED,
    leastOfMember = DEFAULT_LEAST_OF_MEMBER,
  } = options;
  const whole = { expected: sum(expected), actual: sum(actual) };
  const change = whole.actual - whole.expected;
  if (change === 0) return null;
  const ranked = Array.from(expected, (value, index) => ({
    index,
    explained: (actual[index] - value) / change,
    surprise: surpriseOf(value / whole.expected, actual[index] / whole.actual),
  })).sort(
    (left, right) => right.surprise - left.surprise || left.index - right.index,
  );
  const members: Attribution['members'] = [];
  let explained = 0;
  for (const member of ranked) {
    if (explained > leastExplained) break;
    if (member.explained <= leastOfMember) continue;
    members.push(member);
    explained += member.explained;
  }
  if (explained <= leastExplained) return null;
  const surprise = members.reduce((total, { surprise: own }) => total + own, 0);
  return { dimension, surprise, explained, members };
}

/** A member's part of the Jensen-Shannon divergence (Lin 1991), in nats; 0 where neither share is known. */
function surpriseOf(expected: number, actual: number): number {
  const middle = (expected + actual) / 2;
  const part = (share: number) =>
    share > 0 ? share * Math.log(share / middle) : 0;
  return middle > 0 ? (part(expected) + part(actual)) / 2 : 0;
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
