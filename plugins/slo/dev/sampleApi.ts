import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { FakeSlos } from '../src/__testUtils__/FakeSlos';
import { problem } from '../src/__testUtils__/problem';
import { sampleDefinitions } from '../src/definitions/__testUtils__/sampleDefinitions';
import { knowing } from '../src/detail/__testUtils__/knowing';
import { manySlos } from './manySlos';
import { sampleContracts } from './sampleContracts';
import { sampleEditor } from './sampleEditor';
import { sampleStates } from './sampleStates';

const absent = async (): Promise<never> => {
  throw problem(404, 'Not found', 'The samples do not hold this.');
};

/** What no page of this plugin asks for. */
const others = {
  listRadars: absent,
  getRadar: absent,
  listBlips: absent,
  getBlipDecision: absent,
  decideBlip: absent,
  withdrawBlipDecision: absent,
  listBlipDecisions: absent,
  whatIfRadar: absent,
  getRadarTrackRecord: absent,
  getBlip: absent,
  listCollectors: absent,
  listCollectorRuns: absent,
  listDeadLetters: absent,
  runCollector: absent,
  getTopic: absent,
  getTouchedEntities: absent,
  getEntityTrends: absent,
  listRadarDefinitionVersions: absent,
  importRadar: absent,
  listSignals: absent,
  getRadarOwners: absent,
  getTopicSeries: absent,
  getTopicAnalysis: absent,
  explainTopicPeriod: absent,
  listTopics: absent,
  compareTopics: absent,
  listTopicMarkers: absent,
  getAnalysisQueue: absent,
  listAnalysisFailures: absent,
  listSloAlerts: absent,
  listSliSources: absent,
  listModels: absent,
  getModelOverview: absent,
  compareModels: absent,
  getModel: absent,
  listModelVersions: absent,
  getModelVersion: absent,
  registerModelVersion: absent,
  getModelMetrics: absent,
  getModelConsumers: absent,
  listModelEvents: absent,
  listModelRegistries: absent,
  getModelCard: absent,
  editModelCard: absent,
  exportModelCard: absent,
  listModelCardEdits: absent,
  listModelPromotions: absent,
  requestModelPromotion: absent,
  getModelPromotion: absent,
  decideModelPromotion: absent,
  getFrozenModelCard: absent,
  deprecateModel: absent,
  withdrawModelDeprecation: absent,
  listContracts: absent,
  getContract: absent,
  listContractSnapshots: absent,
  getContractSnapshot: absent,
  listContractChanges: absent,
  compareContractSnapshots: absent,
  getContractConsumers: absent,
  listContractAcknowledgements: absent,
  acknowledgeContractChanges: absent,
  getContractEstate: absent,
  getContractFacets: absent,
  listContractDeprecations: absent,
  getContractDeprecationsOverview: absent,
  listContractWaivers: absent,
  waiveContract: absent,
  withdrawContractWaiver: absent,
  getContractBackfill: absent,
  backfillContract: absent,
  compareContractTexts: absent,
  listContractLines: absent,
  getContractQuality: absent,
  listContractFindings: absent,
  listContractCoverage: absent,
  listContractQualityHistory: absent,
  listContractRulesets: absent,
  listContractRules: absent,
  analyseModelCard: absent,
  getRadarDefinition: absent,
  checkRadarDraft: absent,
  putRadarDefinition: absent,
  deleteRadarDefinition: absent,
};

/** A backend in memory with one SLO for each state that the pages have. */
export function sampleApi(): InsightsApi {
  const states = sampleStates();
  const list = new FakeSlos([...states.values(), ...manySlos()]);
  return {
    ...others,
    ...knowing,
    ...sampleContracts(),
    ...sampleEditor(),
    listSlos: query => list.listSlos(query),
    getSloOverview: filter => list.getSloOverview(filter),
    listSloDefinitionFaults: () => list.listSloDefinitionFaults(),
    listSloDefinitions: async () => ({
      items: sampleDefinitions,
      nextCursor: null,
    }),
    getSlo: async name => states.get(name) ?? absent(),
  };
}
