/** A model of a registry, as the registry has it now. Sent again, it replaces what was there. */
export interface CollectedModel {
  /** Any text of 1 to 250 characters; unique in the registry. */
  readonly name: string;
  readonly description?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Every alias that it has, with the version that holds it. An alias that is left out is no more. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Entity reference of the owner, where the registry knows one. */
  readonly owner?: string;
  /** ISO 8601 instants. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** Where a person sees it. */
  readonly link?: string;
  /** Cards of the model as a whole. */
  readonly cards?: readonly CollectedCard[];
}

/** A version of a model. Sent again, it replaces what was there. */
export interface CollectedModelVersion {
  readonly model: string;
  /** Any text of 1 to 250 characters; unique in the model. Those that are numbers are ordered as numbers. */
  readonly version: string;
  readonly description?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** Who made it, in the words of the registry. */
  readonly createdBy?: string;
  readonly status: 'ready' | 'pending' | 'failed';
  readonly statusMessage?: string;
  readonly link?: string;
  /** Where its files are, in the words of the registry. */
  readonly sourceUri?: string;
  /** What trained it; left out where the registry has none or lost it. */
  readonly run?: CollectedRun;
  readonly metrics?: readonly CollectedMetric[];
  readonly datasets?: readonly CollectedDataset[];
  readonly artifacts?: readonly CollectedArtifact[];
  readonly signature?: CollectedSignature;
  readonly cards?: readonly CollectedCard[];
}

/** One run of a training. */
export interface CollectedRun {
  readonly id: string;
  readonly name?: string;
  readonly link?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly status?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A measured number of a version, the last one where several were logged. */
export interface CollectedMetric {
  readonly name: string;
  /** NaN and the infinities are kept as what they are. */
  readonly value: number;
  /** Ends of an interval around the value. */
  readonly lower?: number;
  readonly upper?: number;
  /** Level of that interval, 0…1. */
  readonly level?: number;
  /** UCUM unit; left out where the registry has none. */
  readonly unit?: string;
  readonly higherIs?: 'better' | 'worse';
  /** Part of the data; without one the number is of all. */
  readonly slice?: string;
  /** Name of the data. */
  readonly dataset?: string;
  readonly at?: string;
  /** `verified`: somebody other than the author vouches for it. `reported`: the author said so. Left out: the registry recorded it. */
  readonly standing?: 'verified' | 'reported';
}

/** Data that went into a version. */
export interface CollectedDataset {
  readonly name: string;
  readonly role: 'training' | 'validation' | 'evaluation' | 'unknown';
  readonly digest?: string;
  readonly link?: string;
  /** Columns, where known. */
  readonly columns?: readonly CollectedColumn[];
  readonly rows?: number;
}

/** A file of a version. */
export interface CollectedArtifact {
  readonly path: string;
  /** `<algorithm>:<hexadecimal>`. */
  readonly digest?: string;
  readonly bytes?: number;
}

/** A named value that goes in or comes out. */
export interface CollectedColumn {
  readonly name: string;
  /** In the words of the registry, e.g. `double`, `tensor float32 (-1, 28, 28)` or `array<string>`. */
  readonly type: string;
  readonly isRequired?: boolean;
}

/** What a version takes and gives. */
export interface CollectedSignature {
  readonly inputs: readonly CollectedColumn[];
  readonly outputs: readonly CollectedColumn[];
  /** What steers an answer beside the inputs; left out where the registry does not know of such. */
  readonly params?: readonly CollectedColumn[];
}

/** A card as its source has it; read by the rules of its format. */
export interface CollectedCard {
  /** Where it is, in words: unique among the cards of its model or version. */
  readonly source: string;
  readonly format: 'hugging-face' | 'model-card-toolkit' | 'cyclonedx';
  readonly text: string;
  readonly by: 'human' | 'machine';
  readonly at?: string;
  readonly link?: string;
}

/**
 * What a batch brings of a registry.
 *
 * A pass is one reading of the registry from its start to its end, over as many runs as that takes; its name goes into the
 * checkpoint, so that a run that goes on where another was cut off is of the same pass. What a pass did not see is marked
 * as gone, and kept.
 */
export interface CollectedRegistry {
  /** Of the pass; later passes sort after earlier ones, e.g. the instant at which it began. */
  readonly pass: string;
  readonly models?: readonly CollectedModel[];
  /** A model comes before, or in, the batch of its versions. */
  readonly versions?: readonly CollectedModelVersion[];
  /** Models of which this pass has now brought every version: the others of them are gone. */
  readonly wholeModels?: readonly string[];
  /** This pass has now brought every model: the others are gone. */
  readonly isWhole?: boolean;
}
