/** @public */
export interface EmergenceInput {
  /** Adoptions of the recent stretch, and of one as long before it. */
  recent: number;
  before: number;
  /** Steps since the first adoption. */
  ageSteps: number;
  /** Adoptions of the recent stretch by each adopter (team, economy). */
  adopters: ArrayLike<number>;
}

/** @public */
export interface EmergenceOptions {
  /** Steps after which being new counts half. */
  halfLifeSteps: number;
  /** Adoptions that each stretch is taken to have had beside those counted. Default 5. */
  priorAdoptions?: number;
  /** Adopters beside the first that count half of all. Default 3. */
  halfBreadth?: number;
}

/** @public */
export interface Emergence {
  /** Product of the three, 0…1. */
  score: number;
  /** 1 − before / recent, both with the prior; 0 for what does not grow. */
  growth: number;
  /** Halves with each half-life. */
  recency: number;
  /** From one adopter (0) towards many (1). */
  breadth: number;
  /** Adopters as if all had adopted alike: inverse Simpson, Hill (1973), Ecology 54(2). */
  effectiveAdopters: number;
}

const DEFAULT_PRIOR_ADOPTIONS = 5;
const DEFAULT_HALF_BREADTH = 3;

/**
 * How much something is coming up: it grows, it is new, and many take it up, not one. Each part is
 * 0…1 and each counts in full, so that none makes up for another. Small counts are shrunk: two
 * adoptions after one are no doubling (the prior is that of a Poisson rate with a gamma prior,
 * Gelman et al., "Bayesian Data Analysis", section 2.6).
 *
 * @throws RangeError when a count is negative or an option is out of range
 * @public
 */
export function emergence(
  { recent, before, ageSteps, adopters }: EmergenceInput,
  options: EmergenceOptions,
): Emergence {
  const { halfLifeSteps, priorAdoptions = DEFAULT_PRIOR_ADOPTIONS } = options;
  const { halfBreadth = DEFAULT_HALF_BREADTH } = options;
  demand({ recent, before, ageSteps }, value => value >= 0);
  demand(
    Object.fromEntries(
      Array.from(adopters, (count, at) => [`adopters[${at}]`, count]),
    ),
    count => count >= 0,
  );
  demand({ halfLifeSteps, priorAdoptions, halfBreadth }, value => value > 0);
  const ratio = (before + priorAdoptions) / (recent + priorAdoptions);
  const growth = Math.max(0, 1 - ratio);
  const recency = 2 ** (-ageSteps / halfLifeSteps);
  const effectiveAdopters = inverseSimpson(adopters);
  const others = Math.max(0, effectiveAdopters - 1);
  const breadth = others / (others + halfBreadth);
  return {
    score: growth * recency * breadth,
    ...{ growth, recency, breadth, effectiveAdopters },
  };
}

function inverseSimpson(counts: ArrayLike<number>): number {
  const all = Array.from(counts);
  const total = all.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  return 1 / all.reduce((sum, count) => sum + (count / total) ** 2, 0);
}

function demand(
  values: Record<string, number>,
  isGood: (value: number) => boolean,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (!isGood(value)) {
      throw new RangeError(`${name} is out of range: ${value}`);
    }
  }
}
