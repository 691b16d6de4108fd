import type { DescMethod } from '@bufbuild/protobuf';
import type { OperationId } from '../platform/operations';
import { AnalysisService } from './generated/almanac/insights/v1/analysis_service_pb';
import { ContractService } from './generated/almanac/insights/v1/contract_service_pb';
import { ModelService } from './generated/almanac/insights/v1/model_service_pb';
import { SignalService } from './generated/almanac/insights/v1/signal_service_pb';
import { SloService } from './generated/almanac/insights/v1/slo_service_pb';
import { TrendService } from './generated/almanac/insights/v1/trend_service_pb';

/** A method of the gRPC API, and the operation of the REST API that it is. */
export interface Rpc {
  readonly method: DescMethod;
  readonly operationId: OperationId;
  /** Field of the answer that holds what the operation answers; the answer itself is that when left out. */
  readonly answerField?: string;
}

const { method: analyses } = AnalysisService;
const { method: slos } = SloService;
const { method: models } = ModelService;
const { method: contracts } = ContractService;
const { method: trends } = TrendService;
const { method: signals } = SignalService;

/** Publishing is a stream, so that it has an answer of its own. */
export const PUBLISH = contracts.publishSnapshot;

/** Observations come as a stream of lines. */
export const ADD_OBSERVATIONS = signals.addObservations;

/** All methods; each has the permission of its operation. */
export const rpcs: readonly Rpc[] = [
  { method: analyses.analyseTrend, operationId: 'analyseTrend' },
  { method: analyses.analyseSlo, operationId: 'analyseSlo' },
  { method: analyses.analyseModelCard, operationId: 'analyseModelCard' },
  { method: analyses.analyseContractDiff, operationId: 'analyseContractDiff' },
  { method: slos.listSlos, operationId: 'listSlos' },
  { method: slos.getSlo, operationId: 'getSlo', answerField: 'slo' },
  { method: slos.pushSliBuckets, operationId: 'pushSliBuckets' },
  { method: models.listModels, operationId: 'listModels' },
  { method: models.getModel, operationId: 'getModel', answerField: 'model' },
  { method: contracts.listContracts, operationId: 'listContracts' },
  {
    method: contracts.getContract,
    operationId: 'getContract',
    answerField: 'contract',
  },
  { method: contracts.listChanges, operationId: 'listContractChanges' },
  { method: PUBLISH, operationId: 'publishContract', answerField: 'snapshot' },
  { method: trends.listBlips, operationId: 'listBlips' },
  { method: trends.getTopicAnalysis, operationId: 'getTopicAnalysis' },
  { method: ADD_OBSERVATIONS, operationId: 'addObservations' },
];

/** The services of the API, each once. */
export const services = [...new Set(rpcs.map(({ method }) => method.parent))];
