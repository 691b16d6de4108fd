import type { components } from '@almanac/backstage-plugin-insights-common';

export type * from './contractWire';

/** A collector with its freshness. @public */
export type Collector = components['schemas']['Collector'];
/** One run of a collector. @public */
export type CollectorRun = components['schemas']['CollectorRun'];
/** An item that could not be kept. @public */
export type DeadLetter = components['schemas']['DeadLetter'];
/** A measured quantity. @public */
export type Signal = components['schemas']['Signal'];
/** What is tracked. @public */
export type Topic = components['schemas']['Topic'];
/** A topic with the signals measured for it. @public */
export type TopicDetail = components['schemas']['TopicDetail'];
/** The values of one signal for one topic. @public */
export type TopicSeries = components['schemas']['TopicSeries'];
/** A trend analysis with its explanation. @public */
export type TopicAnalysis = components['schemas']['TopicAnalysis'];
/** A chosen period, explained. @public */
export type TopicPeriod = components['schemas']['TopicPeriod'];
/** Whom a topic touches. @public */
export type TouchedEntities = components['schemas']['TouchedEntities'];
/** The trends that touch an entity. @public */
export type EntityTrends = components['schemas']['EntityTrends'];
/** Who owns what the topics of a radar touch. @public */
export type RadarOwners = components['schemas']['RadarOwners'];
/** Topics side by side. @public */
export type TopicComparison = components['schemas']['TopicComparison'];
/** One of the compared topics. @public */
export type ComparedTopic = components['schemas']['ComparedTopic'];
/** What is compared of topics, and what can be said of their order. @public */
export type ComparedMeasure = components['schemas']['ComparedMeasure'];
/** The result of the trend engine for one series. @public */
export type TrendAnalysis = components['schemas']['TrendAnalysis'];
/** What each member added to a change. @public */
export type Contributions = components['schemas']['Contributions'];
/** The sentence and the facts that it is made of. @public */
export type Explanation = components['schemas']['Explanation'];
/** Something that happened at a time. @public */
export type Marker = components['schemas']['Marker'];
/** A radar with its quadrants, rings and policy. @public */
export type Radar = components['schemas']['Radar'];
/** A fault in a radar file. @public */
export type RadarFault = components['schemas']['RadarFault'];
/** A topic on a radar. @public */
export type Blip = components['schemas']['Blip'];
/** A blip with its suggestion, reasons and history. @public */
export type BlipDetail = components['schemas']['BlipDetail'];
/** The decision that stands for a blip. @public */
export type BlipDecision = components['schemas']['BlipDecision'];
/** How what was decided stands to what is suggested. @public */
export type BlipDecisionState = components['schemas']['BlipDecisionState'];
/** One entry of the history of decisions. @public */
export type RingDecision = components['schemas']['RingDecision'];
/** What was decided for a topic, and how often. @public */
export type BlipDecisionAnswer = components['schemas']['BlipDecisionAnswer'];
/** What somebody decides. @public */
export type BlipDecisionRequest = components['schemas']['BlipDecisionRequest'];
/** A level that the policy of a radar asks for. @public */
export type PolicyLevel = components['schemas']['PolicyLevel'];
/** A threshold of a policy that is no level to be reached. @public */
export type PolicyThreshold = components['schemas']['PolicyThreshold'];
/** Another policy, or a past day. @public */
export type RadarWhatIfRequest = components['schemas']['RadarWhatIfRequest'];
/** Where topics would stand by another policy, or stood on a past day. @public */
export type RadarWhatIf = components['schemas']['RadarWhatIf'];
/** How good the suggestions of the past were. @public */
export type RadarTrackRecord = components['schemas']['RadarTrackRecord'];
/** What a radar is, as YAML and as JSON. @public */
export type RadarDefinitionRecord =
  components['schemas']['RadarDefinitionRecord'];
/** What a radar once was. @public */
export type RadarDefinitionVersion =
  components['schemas']['RadarDefinitionVersion'];
/** What bringing in a list did, or would do. @public */
export type RadarImport = components['schemas']['RadarImport'];
/** A list that is brought in. @public */
export type RadarImportRequest = components['schemas']['RadarImportRequest'];
/** A radar that is being written. @public */
export type RadarDraft = components['schemas']['RadarDraft'];
/** A draft as it was read, with its faults and where topics would stand. @public */
export type RadarDraftCheck = components['schemas']['RadarDraftCheck'];
/** A fault in a draft. @public */
export type RadarDraftFault = components['schemas']['RadarDraftFault'];
/** Where topics would stand on a draft. @public */
export type RadarPreview = components['schemas']['RadarPreview'];
/** How far the analysis sweep is. @public */
export type AnalysisQueue = components['schemas']['AnalysisQueue'];
/** A subject whose analysis was given up. @public */
export type AnalysisFailure = components['schemas']['AnalysisFailure'];
/** How a number was computed. @public */
export type Working = components['schemas']['Working'];
/** An RFC 9457 problem document. @public */
export type Problem = components['schemas']['Problem'];
/** Day, week or month. @public */
export type Step = components['schemas']['Step'];
/** What an analysis says of a series. @public */
export type Verdict = components['schemas']['Verdict'];
/** Which way a blip last changed its ring, within the periods that count as movement. @public */
export type Movement = components['schemas']['Movement'];
/** An SLO with how its worst objective stands. @public */
export type Slo = components['schemas']['SloSummary'];
/** How an SLO stands. @public */
export type SloState = components['schemas']['SloState'];
/** The window of an objective: rolling or by the calendar. @public */
export type SloWindow = components['schemas']['SloWindow'];
/** How many SLOs are in which state, by owner and service. @public */
export type SloOverview = components['schemas']['SloOverview'];
/** The SLOs of one owner and service together. @public */
export type SloCell = components['schemas']['SloCell'];
/** How many SLOs have a value. @public */
export type SloCount = components['schemas']['SloCount'];
/** An SLO, evaluated now, with its working. @public */
export type SloDetail = components['schemas']['SloDetail'];
/** How one objective stands. @public */
export type SloEvaluation = components['schemas']['SloEvaluation'];
/** The budget that the objectives of a composite SLO make together. @public */
export type SloComposite = components['schemas']['SloComposite'];
/** What was under way while a budget burnt. @public */
export type SloMarker = components['schemas']['SloMarker'];
/** A part of the budget that burnt. @public */
export type SloLedgerLine = components['schemas']['SloLedgerLine'];
/** What an objective is evaluated on, and whether its source answers. @public */
export type SliSeries = components['schemas']['SliSeries'];
/** Where counts of SLIs come from, and how reading it goes. @public */
export type SliSource = components['schemas']['SliSource'];
/** How the budget of an objective went, and where it may go. @public */
export type SloHistory = components['schemas']['SloHistory'];
/** Another target or window to replay; of the first objective when none is named. @public */
export type SloWhatIfRequest = Partial<
  components['schemas']['SloWhatIfRequest']
>;
/** An SLO as it is and as it would have been. @public */
export type SloWhatIf = components['schemas']['SloWhatIf'];
/** One time that an alert was pending or fired. @public */
export type SloAlertEpisode = components['schemas']['SloAlertEpisode'];
/** What an SLO promises, and on what it is measured. @public */
export type SloDefinition = components['schemas']['SloDefinition'];
/** A definition as it is kept. @public */
export type SloDefinitionRecord = components['schemas']['SloDefinitionRecord'];
/** What was kept of an OpenSLO text. @public */
export type SloDefinitionRecords =
  components['schemas']['SloDefinitionRecords'];
/** What OpenSLO files say, and what is wrong with them. @public */
export type SloDefinitionResult = components['schemas']['SloDefinitionResult'];
/** One version of a definition with what changed. @public */
export type SloDefinitionVersion =
  components['schemas']['SloDefinitionVersion'];
/** A definition as a list has it: its latest version, or that it is retired. @public */
export type ListedSloDefinition = components['schemas']['ListedSloDefinition'];
/** A fault of an OpenSLO file, with its place. @public */
export type SloFault = components['schemas']['SloFault'];
/** Recording and alerting rules for Prometheus. @public */
export type SloPrometheusRules = components['schemas']['SloPrometheusRules'];
/** A fault of a file or entity that SLOs are read from. @public */
export type SloSourceFault =
  components['schemas']['SloSourceFaults']['items'][number];
/** How an agreement stands. */
export type SlaState = components['schemas']['SlaState'];
/** An amount of money with all digits of its currency. */
export type SlaMoney = components['schemas']['SlaMoney'];
/** What was agreed with a customer. */
export type SlaAgreement = components['schemas']['SlaAgreement'];
/** One period of an agreement. */
export type SlaPeriod = components['schemas']['SlaPeriod'];
/** One period of an agreement with its working. */
export type SlaPeriodWithWorking =
  components['schemas']['SlaPeriodWithWorking'];
/** An agreement with how it stands. */
export type Sla = components['schemas']['SlaSummary'];
/** An agreement, evaluated now, with its periods. */
export type SlaStanding = components['schemas']['SlaStanding'];
/** Time that does not count, by agreement with the customer. */
export type SlaExclusion = components['schemas']['SlaExclusion'];
/** An agreement as it is kept, with its version. */
export type SlaRecord = components['schemas']['SlaRecord'];
/** Agreements of a text that was posted. */
export type SlaRecords = components['schemas']['SlaRecords'];
/** What a text says of agreements, and what is wrong with it. */
export type SlaCheck = components['schemas']['SlaCheck'];
/** A frozen report with all that it says. */
export type SloReportContent = components['schemas']['SloReport'];
/** How an SLO fared in the period of a report. */
export type SloReportSlo = components['schemas']['SloReportSlo'];
/** What an agreement promised in the period of a report. @public */
export type SloReportAgreement = components['schemas']['SloReportAgreement'];
/** Whether one period of an agreement was kept. @public */
export type SloReportPromise = components['schemas']['SloReportPromise'];
/** How an objective fared in the period of a report. */
export type SloReportObjective = components['schemas']['SloReportObjective'];
/** Whether a report comes out again. */
export type SloReportVerification =
  components['schemas']['SloReportVerification'];
/** What can be promised of an SLO, given what its service depends on. */
export type SloPromise = components['schemas']['SloPromise'];
/** Error-budget policies, and what is wrong in the files that they are read from. */
export type SloPolicies = components['schemas']['SloPolicies'];
/** How an action of an error-budget policy stands. */
export type SloActionState = components['schemas']['SloActionState'];
/** What a rule of a policy asks for of one SLO. */
export type SloAction = components['schemas']['SloAction'];
/** An action with all that happened to it. */
export type SloActionDetail = components['schemas']['SloActionDetail'];
/** What a team looks at in its weekly review. */
export type SloReview = components['schemas']['SloReview'];
/** An SLO that came into another state. */
export type SloStateChange = components['schemas']['SloStateChange'];
/** A frozen report without what it holds. */
export type SloReport = components['schemas']['SloReportSummary'];
/** What is to be reported. */
export type SloReportRequest = components['schemas']['SloReportRequest'];
/** A model with its card in brief. @public */
export type ModelSummary = components['schemas']['ModelSummary'];
/** A model as it stands. @public */
export type ModelDetail = components['schemas']['ModelDetail'];
/** How many models there are, by what they are asked for. @public */
export type ModelOverview = components['schemas']['ModelOverview'];
/** How many models have a value; null for those that have none. @public */
export type ModelCount = components['schemas']['ModelCount'];
/** A name that points at one version of a model. @public */
export type ModelAlias = components['schemas']['ModelAlias'];
/** Why a model needs somebody, and what helps. @public */
export type ModelAttention = components['schemas']['ModelAttention'];
/** A rule by which models need somebody. @public */
export type ModelAttentionRule = components['schemas']['ModelAttentionRule'];
/** Whether a model may be used, as far as what is known tells. @public */
export type ModelVerdict = components['schemas']['ModelVerdict'];
/** How much harm a model could do. @public */
export type ModelRiskTier = components['schemas']['ModelRiskTier'];
/** How much of what a profile asks for a card answers. @public */
export type ModelCompletenessFigure =
  components['schemas']['ModelCompletenessFigure'];
/** A version as its registry has it. @public */
export type ModelVersion = components['schemas']['ModelVersion'];
/** A figure of a version. @public */
export type ModelMetric = components['schemas']['ModelMetric'];
/** Data that a version was made or judged with. @public */
export type ModelDataset = components['schemas']['ModelDataset'];
/** A column of data, or of what a model takes and gives. @public */
export type ModelColumn = components['schemas']['ModelColumn'];
/** Metrics of a model across its versions. @public */
export type ModelMetricHistory = components['schemas']['ModelMetricHistory'];
/** One metric across versions. @public */
export type ModelMetricLine = components['schemas']['ModelMetricLine'];
/** Up to four models or versions side by side. @public */
export type ModelComparison = components['schemas']['ModelComparison'];
/** What two versions are made of otherwise, by what their registries recorded. @public */
export type ModelRecordChanges = components['schemas']['ModelRecordChanges'];
/** A part of the data beside all of it. @public */
export type ModelBesideAllData = components['schemas']['ModelBesideAllData'];
/** One of the compared models or versions. @public */
export type ModelComparedSide = components['schemas']['ModelComparedSide'];
/** One metric of all that are compared. @public */
export type ModelComparedMetric = components['schemas']['ModelComparedMetric'];
/** An interval around a value, with its level. @public */
export type ModelInterval = components['schemas']['ModelInterval'];
/** One parameter of all that are compared. @public */
export type ModelComparedParam = components['schemas']['ModelComparedParam'];
/** A card: sections of fields, each with its provenance. @public */
export type ModelCard = components['schemas']['ModelCard'];
/** A field of a card: the statement that holds, and those that it outweighs. @public */
export type ModelCardField = components['schemas']['ModelCardField'];
/** What one source says of a field. @public */
export type ModelCardStatement = components['schemas']['ModelCardStatement'];
/** A composed card with its sources, its completeness and what is wrong in its texts. @public */
export type ModelCardView = components['schemas']['ModelCardView'];
/** What a profile asks of a card, and what is open. @public */
export type ModelCardCompleteness =
  components['schemas']['ModelCardCompleteness'];
/** What is wrong in the text of a card. @public */
export type ModelCardFault = components['schemas']['ModelCardFault'];
/** One difference between two cards. @public */
export type ModelCardChange = components['schemas']['ModelCardChange'];
/** How a figure differs, and whether that is better. @public */
export type ModelCardFigureChange =
  components['schemas']['ModelCardFigureChange'];
/** A format that cards are read and written in. @public */
export type ModelCardFormat = components['schemas']['ModelCardFormat'];
/** A card in a format, and what that format cannot carry. @public */
export type ModelCardWritten = components['schemas']['ModelCardWritten'];
/** A card in a format, as a file. @public */
export type ModelCardExport = components['schemas']['ModelCardExport'];
/** Cards that are given to be read, and what is wanted of them. @public */
export type ModelCardRequest = components['schemas']['ModelCardRequest'];
/** What cards say that were given to be read, and what is wrong in them. @public */
export type ModelCardResult = components['schemas']['ModelCardResult'];
/** What a person says on a card. @public */
export type ModelCardEditRequest =
  components['schemas']['ModelCardEditRequest'];
/** What a person says of one field. @public */
export type ModelCardSaid = components['schemas']['ModelCardSaid'];
/** What somebody said on a card, and when. @public */
export type ModelCardEdit = components['schemas']['ModelCardEdit'];
/** An entry of the ledger: which version holds an alias, who asked and who decided. @public */
export type ModelPromotion = components['schemas']['ModelPromotion'];
/** Asks that a version hold an alias. @public */
export type ModelPromotionRequest =
  components['schemas']['ModelPromotionRequest'];
/** What speaks for a promotion. @public */
export type ModelEvidence = components['schemas']['ModelEvidence'];
/** What to use instead of a model or a version. @public */
export type ModelReplacement = components['schemas']['ModelReplacement'];
/** That a model or a version shall not be used any more. @public */
export type ModelDeprecation = components['schemas']['ModelDeprecation'];
/** What somebody says of a model or a version that shall not be used any more. @public */
export type ModelDeprecationRequest =
  components['schemas']['ModelDeprecationRequest'];
/** A card as it was when a promotion was approved. @public */
export type FrozenModelCard = components['schemas']['FrozenModelCard'];
/** An entity of the catalog that a change of a model touches. @public */
export type ModelConsumer = components['schemas']['ModelConsumer'];
/** An owner of such entities, and how many. @public */
export type ModelConsumerOwner = components['schemas']['ModelConsumerOwner'];
/** Whom a change of a model touches. @public */
export type ModelConsumers = components['schemas']['ModelConsumers'];
/** Something that happened to a model. @public */
export type ModelEvent = components['schemas']['ModelEvent'];
/** A registry that models are read from. @public */
export type ModelRegistry = components['schemas']['ModelRegistry'];
/** A version for the built-in registry. @public */
export type ModelVersionRegistration =
  components['schemas']['ModelVersionRegistration'];
