import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  FrozenModelCard,
  ModelAttentionRule,
  ModelCardEdit,
  ModelCardEditRequest,
  ModelCardExport,
  ModelCardFormat,
  ModelCardRequest,
  ModelCardResult,
  ModelCardView,
  ModelComparison,
  ModelConsumers,
  ModelDeprecation,
  ModelDeprecationRequest,
  ModelDetail,
  ModelEvent,
  ModelMetricHistory,
  ModelOverview,
  ModelPromotion,
  ModelPromotionRequest,
  ModelRegistry,
  ModelRiskTier,
  ModelSummary,
  ModelVersion,
  ModelVersionRegistration,
} from './wire';

/** Which model; `name` as its registry has it, slashes and all. @public */
export interface ModelAddress {
  registry: string;
  name: string;
}

/** Which models are wanted; lists name alternatives, and an empty list names none. @public */
export interface ModelFilter {
  q?: string;
  registry?: string[];
  /** Entity references; the empty text stands for models without an owner. */
  owner?: string[];
  alias?: string[];
  /** The empty text stands for models without a task. */
  task?: string[];
  /** The empty text stands for models without a licence. */
  licence?: string[];
  /** The empty text stands for models of which nobody said. */
  riskTier?: (ModelRiskTier | '')[];
  attention?: ModelAttentionRule[];
  /** Entity references that a model is tied to. */
  entity?: string[];
  /** Share of the headings of the leading profile, 0 to 1. */
  completenessBelow?: number;
  /** With a version made at this instant or later. */
  versionSince?: string;
  /** Without a version made at this instant or later. */
  versionBefore?: string;
  /** What is so anyway, when left out, is `shown`. */
  gone?: 'shown' | 'only' | 'hidden';
  /** Those alone that are deprecated as a whole, or none of them; all when left out. */
  deprecated?: boolean;
}

/** Which models are wanted, and in which order. @public */
export interface ModelQuery extends ModelFilter {
  sort?: 'attention' | 'name' | 'latest';
}

/** A page of models with the counts that a list states above itself. @public */
export interface ModelPage extends Page<ModelSummary> {
  totalCount: number;
  matchingCount: number;
}

/** Which versions of a model are wanted. @public */
export interface ModelVersionQuery {
  /** Characters of the version, or of an alias that it holds. */
  search?: string;
}

/** A version to compare; the latest of its model where it is left out. @public */
export interface ModelSide extends ModelAddress {
  version?: string;
}

/** In which format a card is wanted. @public */
export interface ModelCardExportQuery {
  format: ModelCardFormat;
  /** The latest where it is left out. */
  version?: string;
  /** Of CycloneDX. */
  specVersion?: '1.6' | '1.7';
}

/** How a waiting promotion is decided; who rejects it says why. @public */
export type ModelPromotionDecision =
  | { kind: 'approve' | 'withdraw'; reason?: string }
  | { kind: 'reject'; reason: string };

/** What is deprecated, or may be used again. @public */
export interface DeprecatedThing {
  model: ModelAddress;
  /** The model as a whole where it is left out. */
  version?: string;
  /** What was said of it when it was read. */
  current: ModelDeprecation | null;
  /** Its `deprecationTag` when it was read. */
  tag?: string;
}

/** What the pages of models ask of the insights backend. @public */
export interface ModelsApi {
  listModels(
    query?: ModelQuery & PageRequest,
    options?: RequestOptions,
  ): Promise<ModelPage>;
  getModelOverview(
    filter?: ModelFilter,
    options?: RequestOptions,
  ): Promise<ModelOverview>;
  /** Two to four models or versions; what differs is told from the first. */
  compareModels(
    sides: ModelSide[],
    options?: RequestOptions,
  ): Promise<ModelComparison>;
  getModel(model: ModelAddress, options?: RequestOptions): Promise<ModelDetail>;
  /** The latest first. */
  listModelVersions(
    model: ModelAddress,
    query?: ModelVersionQuery & PageRequest,
    options?: RequestOptions,
  ): Promise<Page<ModelVersion>>;
  getModelVersion(
    model: ModelAddress,
    version: string,
    options?: RequestOptions,
  ): Promise<ModelVersion>;
  /** Only the registry `built-in` takes versions. */
  registerModelVersion(
    model: ModelAddress,
    registration: ModelVersionRegistration,
  ): Promise<ModelVersion>;
  getModelMetrics(
    model: ModelAddress,
    options?: RequestOptions,
  ): Promise<ModelMetricHistory>;
  getModelConsumers(
    model: ModelAddress,
    options?: RequestOptions,
  ): Promise<ModelConsumers>;
  /** The newest first. */
  listModelEvents(
    model: ModelAddress,
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<ModelEvent>>;
  listModelRegistries(
    options?: RequestOptions,
  ): Promise<{ items: ModelRegistry[] }>;

  /** The composed card with the entity tag that an edit takes; the one of the latest version where none is named. */
  getModelCard(
    model: ModelAddress,
    version?: string,
    options?: RequestOptions,
  ): Promise<Tagged<ModelCardView>>;
  /** `etag` is the one of the card that was read; 412 where another edit came between. */
  editModelCard(
    model: ModelAddress,
    edit: ModelCardEditRequest,
    etag: string,
  ): Promise<ModelCardView>;
  exportModelCard(
    model: ModelAddress,
    query: ModelCardExportQuery,
    options?: RequestOptions,
  ): Promise<ModelCardExport>;
  /** Reads cards that are given and keeps nothing; texts full of faults are answered, too. */
  analyseModelCard(
    request: ModelCardRequest,
    options?: RequestOptions,
  ): Promise<ModelCardResult>;
  /** The newest first. */
  listModelCardEdits(
    model: ModelAddress,
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<ModelCardEdit>>;

  /** The newest first. */
  listModelPromotions(
    model: ModelAddress,
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<ModelPromotion>>;
  /** Where the policy asks for no approval, the answer is decided already. */
  requestModelPromotion(
    model: ModelAddress,
    request: ModelPromotionRequest,
  ): Promise<ModelPromotion>;
  /** The promotion with the entity tag that a decision takes. */
  getModelPromotion(
    model: ModelAddress,
    promotionId: string,
    options?: RequestOptions,
  ): Promise<Tagged<ModelPromotion>>;
  /** `etag` is the one of the promotion that was read; 412 where it was decided meanwhile. */
  decideModelPromotion(
    model: ModelAddress,
    promotionId: string,
    decision: ModelPromotionDecision,
    etag: string,
  ): Promise<ModelPromotion>;
  getFrozenModelCard(
    model: ModelAddress,
    promotionId: string,
    options?: RequestOptions,
  ): Promise<FrozenModelCard>;

  /** Says that a model or a version shall not be used any more; 412 where somebody else said something meanwhile. */
  deprecateModel(
    thing: DeprecatedThing,
    request: ModelDeprecationRequest,
  ): Promise<ModelDeprecation>;
  /** Says that it may be used again. @returns the deprecation as it was; 412 as above */
  withdrawModelDeprecation(
    thing: DeprecatedThing,
    reason?: string,
  ): Promise<ModelDeprecation>;
}
