import type {
  MetricReferences,
  ModelFacts,
  ModelSummary,
} from '../model/summary/ModelSummary';
import type { JudgedVersion } from '../model/verdict';

/** A model that a replica has for itself until somebody changes it. */
export interface ClaimedModel {
  readonly modelId: string;
  readonly registry: string;
  readonly name: string;
  /** What is known of it beside its card; the time, and what its version is held against, are left to who judges it. */
  readonly facts: Omit<ModelFacts, 'now' | 'references'>;
  /** Why what an older replica left out of it could not be made up for; it is not summarised then. */
  readonly fault?: Error;
}

/** By what summaries are made. */
export interface SummaryMaker {
  readonly engineVersion: string;
  /** Digest of the settings. */
  readonly settings: string;
}

/** What a claim goes by. */
export interface SummaryClaim {
  /** Names the claim; it is nobody else's. */
  readonly token: string;
  readonly engineVersion: string;
  readonly limit: number;
  /** Instants, ISO 8601. */
  readonly now: string;
  /** Claims before this lapsed: the process that made them ended. */
  readonly lapsedBefore: string;
  /** Summaries before this are old: what needs somebody depends on the time. */
  readonly oldBefore: string;
}

/** Where summaries are kept. */
export interface SummariesStore {
  /** Has summaries made anew that were made by other settings before an instant. */
  outdate(settings: string, before: string): Promise<void>;
  /** Claims models whose summaries are to be made; what an older replica left out of them is made up for. */
  claim(claim: SummaryClaim): Promise<readonly ClaimedModel[]>;
  /**
   * Claims one model, whoever has it: what they make of it is older.
   *
   * @returns undefined where there is no such model
   */
  claimOne(
    modelId: string,
    claim: Pick<SummaryClaim, 'token' | 'now'>,
  ): Promise<ClaimedModel | undefined>;
  /** What the metrics of a version of a model are held against. */
  referencesOf(
    modelId: string,
    judged: JudgedVersion,
  ): Promise<MetricReferences>;
  /**
   * Keeps the summary of a claimed model.
   *
   * @returns false where it was changed meanwhile: it is to be done anew
   */
  keep(
    model: { readonly modelId: string; readonly token: string },
    summary: ModelSummary,
    maker: SummaryMaker,
  ): Promise<boolean>;
  /** Keeps why a claimed model could not be summarised; what was shown of it stays. */
  keepFault(
    model: { readonly modelId: string; readonly token: string },
    fault: string,
    maker: SummaryMaker,
  ): Promise<boolean>;
  /** Gives back what is still claimed of some models, so that anybody makes it at once. */
  release(
    token: string,
    models: readonly { readonly modelId: string }[],
  ): Promise<void>;
}
