import type { OperationHandlers } from '../../../platform/operations';
import type { Rulesets } from './rulesets/Rulesets';
import { presentRulesets } from './service/presentRulesets';
import type { QualityAnalysis } from './service/QualityAnalysis';
import type { QualityService } from './service/QualityService';

/** Operations of quality. */
export type QualityOperations =
  | 'getContractQuality'
  | 'listContractFindings'
  | 'listContractCoverage'
  | 'listContractQualityHistory'
  | 'listContractRulesets'
  | 'analyseContractQuality';

/** Answers what is asked of the quality of definitions. */
export function createQualityRoutes({
  service,
  analysis,
  rulesets,
}: {
  readonly service: QualityService;
  readonly analysis: QualityAnalysis;
  readonly rulesets: Pick<Rulesets, 'configured'>;
}): OperationHandlers<QualityOperations> {
  return {
    async getContractQuality({ path, credentials }) {
      return { body: await service.get(path.contractRef, credentials) };
    },

    async listContractFindings({ path, query }) {
      return { body: await service.findings(path.contractRef, query) };
    },

    async listContractCoverage({ path, query }) {
      return { body: await service.coverage(path.contractRef, query) };
    },

    async listContractQualityHistory({ path, query }) {
      return { body: await service.history(path.contractRef, query) };
    },

    async listContractRulesets() {
      const configured = await rulesets.configured();
      return { body: { items: presentRulesets(configured) } };
    },

    async analyseContractQuality({ body }) {
      return { body: await analysis.analyse(body) };
    },
  };
}
