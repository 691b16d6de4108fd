/** A person, a team or a company that answers for a model. */
export interface Party {
  readonly name?: string;
  /** Address to write to, as the source gives it. */
  readonly contact?: string;
  /** What they are to the model, where the source says more than that they own it. */
  readonly role?: 'manufacturer' | 'supplier' | 'publisher';
}

/** Terms of use: an identifier (SPDX, or the one of the source), or a name or a text of one's own. */
export interface Licence {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  readonly text?: string;
}

/** A link to more about the model. */
export interface Reference {
  readonly url?: string;
  /** What is found there, e.g. `vcs` or `documentation`. */
  readonly kind?: string;
  readonly comment?: string;
}

/** How to cite the model. */
export interface Citation {
  readonly style?: string;
  readonly text?: string;
}

/** What goes into a model or comes out of it. */
export interface Port {
  readonly name?: string;
  readonly format?: string;
}

/** A digest of the model's files. */
export interface Digest {
  readonly algorithm: string;
  /** Hexadecimal. */
  readonly value: string;
}

/** Data that a model was trained or evaluated on. */
export interface Dataset {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly link?: string;
  /** Commit or digest of the data. */
  readonly revision?: string;
  /** Sort of data by sensitivity, e.g. `public`. */
  readonly classification?: string;
  /** What in it is sensitive. */
  readonly sensitive?: readonly string[];
}

/** Data that a result was measured on. */
export interface MeasuredOn {
  readonly id?: string;
  readonly name?: string;
  readonly configuration?: string;
  readonly split?: string;
  /** Commit or digest of the data. */
  readonly revision?: string;
}

/** A number, or what the source wrote instead of one, such as `20.0 ± 1.2`. */
export type Figure = number | string;

/** One measured result. */
export interface EvaluationResult {
  /** Identifier of the metric, e.g. `accuracy`. */
  readonly metric?: string;
  readonly title?: string;
  readonly value?: Figure;
  /** Part of the data; without one the result is of all. */
  readonly slice?: string;
  readonly interval?: { readonly lower?: Figure; readonly upper?: Figure };
  /** What a higher value means, where somebody says; else the name of the metric may tell. */
  readonly higherIs?: 'better' | 'worse';
  readonly task?: { readonly id?: string; readonly title?: string };
  readonly data?: MeasuredOn;
  readonly configuration?: string;
  /** Whether somebody other than the author vouches for it. */
  readonly isVerified?: boolean;
  readonly source?: { readonly name?: string; readonly url?: string };
}

/** A picture of results. */
export interface Graphic {
  readonly name?: string;
  /** Base64. */
  readonly image?: string;
  readonly mediaType?: string;
}

/** What can go wrong for somebody, and what is done about it. */
export interface Risk {
  readonly name?: string;
  readonly mitigation?: string;
}

/** What a model does to a group of people. */
export interface Fairness {
  readonly group?: string;
  readonly benefits?: string;
  readonly harms?: string;
  readonly mitigation?: string;
}

/** Energy that an activity took. */
export interface EnergyUse {
  readonly activity: string;
  readonly energyKilowattHours: number;
  /** Tonnes of carbon dioxide equivalent. */
  readonly carbonTonnes?: number;
}

/**
 * How much a use of a model may harm: the four levels of Regulation (EU) 2024/1689. It is what somebody says; nothing here
 * classifies.
 */
export const RISK_TIERS = [
  'unacceptable',
  'high',
  'limited',
  'minimal',
] as const;

/** One of {@link RISK_TIERS}. */
export type RiskTier = (typeof RISK_TIERS)[number];

/** The tier that a value names, in whatever letters; undefined where it names none. */
export function riskTierIn(value: unknown): RiskTier | undefined {
  if (typeof value !== 'string') return undefined;
  return RISK_TIERS.find(tier => tier === value.trim().toLowerCase());
}

/** Every field of a card and what it holds, by section (Mitchell et al. 2019, and what the three formats add). */
export interface CardValues {
  readonly details: {
    readonly name: string;
    readonly overview: string;
    readonly description: string;
    readonly version: string;
    /** As the source writes it. */
    readonly releasedOn: string;
    readonly changes: string;
    readonly task: string;
    readonly approach: string;
    readonly architectureFamily: string;
    readonly architecture: string;
    readonly library: string;
    readonly languages: readonly string[];
    readonly tags: readonly string[];
    readonly baseModels: readonly string[];
    readonly inputs: readonly Port[];
    readonly outputs: readonly Port[];
    readonly path: string;
    readonly digests: readonly Digest[];
    readonly sources: string;
    readonly references: readonly Reference[];
    readonly citations: readonly Citation[];
  };
  readonly ownership: {
    readonly owners: readonly Party[];
    readonly contact: string;
    readonly licences: readonly Licence[];
  };
  readonly intendedUse: {
    readonly uses: readonly string[];
    readonly downstreamUses: readonly string[];
    readonly users: readonly string[];
    readonly howToStart: string;
  };
  readonly outOfScopeUse: { readonly uses: readonly string[] };
  readonly factors: { readonly description: string };
  readonly metrics: {
    readonly names: readonly string[];
    readonly description: string;
  };
  readonly evaluationData: {
    readonly datasets: readonly Dataset[];
    readonly description: string;
  };
  readonly trainingData: {
    readonly datasets: readonly Dataset[];
    readonly description: string;
    readonly procedure: string;
  };
  readonly quantitativeAnalyses: {
    readonly results: readonly EvaluationResult[];
    readonly graphics: readonly Graphic[];
    readonly summary: string;
  };
  readonly ethicalConsiderations: {
    readonly description: string;
    readonly risks: readonly Risk[];
    readonly fairness: readonly Fairness[];
    readonly riskTier: RiskTier;
  };
  readonly caveats: {
    readonly limitations: readonly string[];
    readonly tradeoffs: readonly string[];
    readonly recommendations: string;
  };
  readonly environment: {
    readonly impact: string;
    readonly energy: readonly EnergyUse[];
    readonly hardware: string;
    readonly software: string;
  };
  readonly maintenance: { readonly description: string };
}
