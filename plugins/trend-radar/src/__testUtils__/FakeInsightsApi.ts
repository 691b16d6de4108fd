import {
  Blip,
  BlipDecisionState,
  BlipDetail,
  BlipPage,
  BlipQuery,
  InsightsApi,
  Page,
  PageRequest,
  Problem,
  ProblemError,
  Radar,
  RadarDefinitionRecord,
  RadarDraftCheck,
  RadarFault,
  RadarOwners,
  RadarTrackRecord,
  Tagged,
  Working,
} from '@almanac/backstage-plugin-insights-react';
import { movedSinceDay } from '../radar/narrowedBlips';
import { shownRing } from '../radar/shownRing';

/** What a fake backend holds. */
export interface FakeContent {
  radars: Radar[];
  faults?: RadarFault[];
  blips: Record<string, Blip[]>;
}

const ORDER: Record<Blip['movement'], number> = {
  in: 0,
  out: 0,
  new: 0,
  none: 1,
};

/** A refusal as the backend would answer it. */
export function problem(status: number, title: string, detail: string) {
  const document: Problem = {
    type: `/api/insights/v1/problems/${title
      .toLocaleLowerCase()
      .replace(/ /g, '-')}`,
    title,
    status,
    detail,
    instance: '/api/insights/v1/radars',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    error: { name: title, message: detail },
    response: { statusCode: status },
  };
  return new ProblemError(document);
}

function standsAs({ decision }: Blip, state: BlipDecisionState): boolean {
  if (!decision) return state === 'undecided';
  return {
    decided: true,
    undecided: false,
    differs: decision.differs,
    overdue: decision.isReviewOverdue,
    drifting: decision.drift !== null,
  }[state];
}

function matches(radar: Radar, blip: Blip, query: BlipQuery): boolean {
  const allows = <T>(named: T[] | undefined, value: T) =>
    !named?.length || named.includes(value);
  return (
    allows(query.quadrant, blip.quadrant) &&
    allows(query.ring, shownRing(radar, blip)) &&
    allows(query.movement, blip.movement) &&
    allows(query.verdict, blip.verdict) &&
    (!query.movedSince || movedSinceDay(blip, query.movedSince)) &&
    (!query.decision?.length ||
      query.decision.some(state => standsAs(blip, state))) &&
    (!query.tag || blip.tags.includes(query.tag)) &&
    (!query.q || blip.title.toLowerCase().includes(query.q.toLowerCase()))
  );
}

/** Moved last first, as the specification has it; titles tell equals apart. */
function byAttention(a: Blip, b: Blip): number {
  return (
    ORDER[a.movement] - ORDER[b.movement] ||
    (b.movedAt ?? '').localeCompare(a.movedAt ?? '') ||
    a.title.localeCompare(b.title)
  );
}

/** Largest change of the last year first. */
function byChange(a: Blip, b: Blip): number {
  const sizeOf = ({ changeOfYear }: Blip) =>
    changeOfYear === null ? -1 : Math.abs(changeOfYear);
  return sizeOf(b) - sizeOf(a) || a.title.localeCompare(b.title);
}

function absent(): never {
  throw problem(404, 'Not found', 'The fake backend does not hold this.');
}

function workingOf(radar: Radar, blip: Blip): Working {
  return {
    subject: `Ring suggested for ${blip.title} on the radar ${radar.title}`,
    inputs: [],
    method: { id: 'ring-policy', title: 'First ring that holds', source: '' },
    definitionVersion: radar.definitionVersion,
    window: null,
    coverage: 1,
    engineVersion: 'sample',
    computedAt: radar.computedAt ?? '',
    steps: [],
    notes: [],
  };
}

/** A backend in memory: radars and blips with the filters and the order of the specification. */
export class FakeInsightsApi implements InsightsApi {
  constructor(private readonly content: FakeContent) {}

  async listRadars() {
    const { radars, faults = [] } = this.content;
    return { items: radars, faults };
  }

  async getRadar(radarId: string): Promise<Radar> {
    const radar = this.content.radars.find(({ id }) => id === radarId);
    if (!radar) {
      throw problem(404, 'Unknown radar', `There is no radar "${radarId}".`);
    }
    return radar;
  }

  async listBlips(
    radarId: string,
    query: BlipQuery & PageRequest = {},
  ): Promise<BlipPage> {
    const radar = await this.getRadar(radarId);
    const all = this.content.blips[radarId] ?? [];
    const matching = all
      .filter(blip => matches(radar, blip, query))
      .sort(query.sort === 'change' ? byChange : byAttention);
    const start = Number(query.cursor ?? 0);
    const end = start + (query.limit ?? matching.length);
    return {
      items: matching.slice(start, end),
      nextCursor: end < matching.length ? String(end) : null,
      totalCount: all.length,
      matchingCount: matching.length,
    };
  }

  async getBlip(radarId: string, topicId: string): Promise<BlipDetail> {
    const radar = await this.getRadar(radarId);
    const blip = this.content.blips[radarId]?.find(
      one => one.topicId === topicId,
    );
    if (!blip) return absent();
    return {
      ...blip,
      suggestion: {
        ring: blip.ring,
        sentence: `${blip.ring} is suggested for ${blip.title}.`,
        reasons: [],
        counterfactuals: [],
        working: workingOf(radar, blip),
      },
      history: [],
    };
  }

  getBlipDecision = async () => absent();
  decideBlip = async () => absent();
  withdrawBlipDecision = async () => absent();
  listBlipDecisions = async (): Promise<Page<never>> => absent();
  getRadarDefinition = async (): Promise<Tagged<RadarDefinitionRecord>> =>
    absent();
  checkRadarDraft = async (): Promise<RadarDraftCheck> => absent();
  putRadarDefinition = async (): Promise<RadarDefinitionRecord> => absent();
  deleteRadarDefinition = async (): Promise<RadarDefinitionRecord> => absent();
  whatIfRadar = async () => absent();
  getRadarTrackRecord = async (): Promise<RadarTrackRecord> => absent();
  listCollectors = async () => ({ items: [] });
  listCollectorRuns = async (): Promise<Page<never>> => absent();
  listDeadLetters = async (): Promise<Page<never>> => absent();
  runCollector = async () => absent();
  getTopic = async () => absent();
  getTouchedEntities = async () => absent();
  getEntityTrends = async () => absent();
  listRadarDefinitionVersions = async (): Promise<Page<never>> => absent();
  importRadar = async () => absent();
  listSignals = async (): Promise<Page<never>> => ({
    ...{ items: [], nextCursor: null },
  });
  getRadarOwners = async (): Promise<RadarOwners> => ({
    ...{ owners: [], isCut: false, isCatalogKnown: true },
  });
  getTopicSeries = async () => absent();
  getTopicAnalysis = async () => absent();
  explainTopicPeriod = async () => absent();
  compareTopics = async () => absent();
  listTopics = async (): Promise<Page<never>> => absent();
  listTopicMarkers = async (): Promise<Page<never>> => absent();
  getAnalysisQueue = async () => absent();
  listAnalysisFailures = async (): Promise<Page<never>> => absent();
  listSlos = async () => absent();
  getSloOverview = async () => absent();
  getSlo = async () => absent();
  getSloHistory = async () => absent();
  whatIfSlo = async () => absent();
  listSliSources = async () => absent();

  listSloAlerts = async (): Promise<Page<never>> => absent();
  listSloDefinitions = async (): Promise<Page<never>> => absent();
  getSloDefinition = async () => absent();
  listSloDefinitionVersions = async (): Promise<Page<never>> => absent();
  listSloDefinitionFaults = async () => absent();
  getSloPrometheusRules = async () => absent();
  analyseSloDefinition = async () => absent();
  createSloDefinitions = async () => absent();
  replaceSloDefinition = async () => absent();
  deleteSloDefinition = async () => absent();
  listSlas = async () => absent();
  listSlaFaults = async () => absent();
  getSlaStanding = async () => absent();
  getSla = async () => absent();
  analyseSla = async () => absent();
  createSlas = async () => absent();
  replaceSla = async () => absent();
  deleteSla = async () => absent();
  getSloPromise = async () => absent();
  listSloActions = async (): Promise<Page<never>> => absent();
  getSloAction = async () => absent();
  decideSloAction = async () => absent();
  listSloPolicies = async () => absent();
  getSloReview = async () => absent();
  listSloReports = async (): Promise<Page<never>> => absent();
  getSloReport = async () => absent();
  verifySloReport = async () => absent();
  createSloReport = async () => absent();
  deleteSloReport = async () => absent();
  getSloReportFile = async () => absent();
  listModels = async () => absent();
  getModelOverview = async () => absent();
  compareModels = async () => absent();
  getModel = async () => absent();
  listModelVersions = async (): Promise<Page<never>> => absent();
  getModelVersion = async () => absent();
  registerModelVersion = async () => absent();
  getModelMetrics = async () => absent();
  getModelConsumers = async () => absent();
  listModelEvents = async (): Promise<Page<never>> => absent();
  listModelRegistries = async () => absent();
  getModelCard = async () => absent();
  editModelCard = async () => absent();
  exportModelCard = async () => absent();
  listModelCardEdits = async (): Promise<Page<never>> => absent();
  listModelPromotions = async (): Promise<Page<never>> => absent();
  requestModelPromotion = async () => absent();
  getModelPromotion = async () => absent();
  decideModelPromotion = async () => absent();
  getFrozenModelCard = async () => absent();
  deprecateModel = async () => absent();
  withdrawModelDeprecation = async () => absent();
  listContracts = async () => absent();
  getContract = async () => absent();
  listContractSnapshots = async (): Promise<Page<never>> => absent();
  getContractSnapshot = async () => absent();
  listContractChanges = async () => absent();
  compareContractSnapshots = async () => absent();
  getContractConsumers = async () => absent();
  listContractAcknowledgements = async () => absent();
  acknowledgeContractChanges = async () => absent();
  getContractEstate = async () => absent();
  getContractFacets = async () => absent();
  listContractDeprecations = async (): Promise<Page<never>> => absent();
  getContractDeprecationsOverview = async () => absent();
  listContractWaivers = async (): Promise<Page<never>> => absent();
  waiveContract = async () => absent();
  withdrawContractWaiver = async () => absent();
  getContractBackfill = async () => absent();
  backfillContract = async () => absent();
  compareContractTexts = async () => absent();
  listContractLines = async () => absent();
  getContractQuality = async () => absent();
  listContractFindings = async () => absent();
  listContractCoverage = async () => absent();
  listContractQualityHistory = async (): Promise<Page<never>> => absent();
  listContractRulesets = async () => absent();
  listContractRules = async () => absent();
  analyseModelCard = async () => absent();
}
