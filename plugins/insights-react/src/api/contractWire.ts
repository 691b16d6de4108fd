import type { components } from '@almanac/backstage-plugin-insights-common';

/** An API entity of the catalog, with its latest definition in brief. @public */
export type Contract = components['schemas']['ContractSummary'];
/** One of them with what only its page shows. @public */
export type ContractDetail = components['schemas']['ContractDetail'];
/** A definition that an API had, and since when. @public */
export type ContractSnapshot = components['schemas']['ContractSnapshot'];
/** One with its text. @public */
export type ContractSnapshotWithDefinition =
  components['schemas']['ContractSnapshotWithDefinition'];
/** One change between two definitions. @public */
export type ContractChange = components['schemas']['ContractChange'];
/** How many changes there are of each severity. @public */
export type ContractChangeCounts =
  components['schemas']['ContractChangeCounts'];
/** What changed between two definitions. @public */
export type ContractDiff = components['schemas']['ContractDiff'];
/** What is wrong with a definition, and how to mend it. @public */
export type ContractFault = components['schemas']['ContractFault'];
/** What of one of two definitions was not compared. @public */
export type ContractNote = components['schemas']['ContractNote'];
/** A kind of change, and why it matters. @public */
export type ContractRule = components['schemas']['ContractRule'];
/** Breaking, risky or safe. @public */
export type ContractSeverity = components['schemas']['ContractSeverity'];
/** Of a definition. @public */
export type ContractFormat = components['schemas']['ContractFormat'];
/** Who consumes and provides an API, and who owns that. @public */
export type ContractConsumers = components['schemas']['ContractConsumers'];
/** Why an API needs somebody. @public */
export type ContractNeed = components['schemas']['ContractNeed'];
/** What need not be mended for a time, by whom and why. @public */
export type ContractWaiver = components['schemas']['ContractWaiver'];
/** One that is to be. @public */
export type ContractWaiverRequest =
  components['schemas']['ContractWaiverRequest'];
/** What was read of the past of an API. @public */
export type ContractBackfill = components['schemas']['ContractBackfill'];
/** Which lines of two definitions differ. @public */
export type ContractTextDiff = components['schemas']['ContractTextDiff'];
/** Some lines of a definition. @public */
export type ContractLines = components['schemas']['ContractLines'];
/** One of them. @public */
export type ContractLine = components['schemas']['ContractLine'];
/** How the lines of a definition are laid out. @public */
export type ContractLayout = components['schemas']['ContractLayout'];
/** What of an API is to end, and when. @public */
export type ContractDeprecation = components['schemas']['ContractDeprecation'];
/** Whether it was to end already, will soon or later, or that nobody said when. @public */
export type ContractDeprecationState =
  components['schemas']['ContractDeprecationState'];
/** How much of all APIs is to end, by month. @public */
export type ContractDeprecationsOverview =
  components['schemas']['ContractDeprecationsOverview'];
/** How all APIs together stand. @public */
export type ContractEstate = components['schemas']['ContractEstate'];
/** How many APIs each choice of a filter leaves. @public */
export type ContractFacets = components['schemas']['ContractFacets'];
/** Who said that they know of the changes of a definition. @public */
export type ContractAcknowledgements =
  components['schemas']['ContractAcknowledgements'];

/** How good the definition of an API is. @public */
export type ContractQuality = components['schemas']['ContractQuality'];
/** The score of one of its definitions. @public */
export type ContractQualityAt =
  components['schemas']['ContractQualityHistory']['items'][number];
/** What rules are about. @public */
export type ContractQualityArea = components['schemas']['ContractQualityArea'];
/** What one rule finds, and what that costs. @public */
export type ContractRuleResult = components['schemas']['ContractRuleResult'];
/** A place in which a rule finds something. @public */
export type ContractFinding = components['schemas']['ContractFinding'];
/** How much a rule matters. @public */
export type ContractLintSeverity =
  components['schemas']['ContractLintSeverity'];
/** What an operation can say of itself. @public */
export type ContractAspect = components['schemas']['ContractAspect'];
/** How many operations say it. @public */
export type ContractAspectCount = components['schemas']['ContractAspectCount'];
/** What one operation says of itself. @public */
export type ContractOperationCoverage =
  components['schemas']['ContractOperationCoverage'];
/** Rules that definitions are looked at by. @public */
export type ContractRuleset = components['schemas']['ContractRuleset'];
