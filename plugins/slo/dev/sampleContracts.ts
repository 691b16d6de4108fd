import {
  SlasApi,
  SloPoliciesApi,
  SloReportsApi,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../src/__testUtils__/problem';
import {
  sampleAction,
  sampleActionDetail,
  sampleReport,
  sampleReview,
} from '../src/review/__testUtils__/sampleReview';
import {
  lateDifferences,
  sampleReportContent,
  sampleVerification,
} from '../src/report/__testUtils__/sampleReportContent';
import { samplePromise } from '../src/promise/__testUtils__/samplePromise';
import { slaPage } from '../src/sla/__testUtils__/slaPage';
import {
  sampleSlaFault,
  sampleSlaRecord,
  sampleSlas,
  sampleStanding,
} from '../src/sla/__testUtils__/sampleSla';

/** Agreements, a review and its reports in memory; nothing that is decided is kept. */
export function sampleContracts(): SlasApi & SloPoliciesApi & SloReportsApi {
  return {
    listSlas: async ({ state, slo } = {}) =>
      slaPage(
        sampleSlas.filter(
          sla =>
            (!state || state.includes(sla.state)) &&
            (!slo || slo.includes(sla.slo)),
        ),
      ),
    listSlaFaults: async () => ({ items: [] }),
    getSlaStanding: async id => {
      const summary = sampleSlas.find(sla => sla.id === id);
      if (summary) return sampleStanding({ summary });
      throw problem(404, 'Unknown agreement', `There is no "${id}".`);
    },
    getSla: async id => ({ answer: sampleSlaRecord({ id }), etag: '"2"' }),
    // Whatever is written has one fault, until its target is a ratio.
    analyseSla: async text => ({
      agreements: [],
      faults: /"target": 0\.\d+/.test(text) ? [] : [sampleSlaFault],
    }),
    createSlas: async () => ({ items: [sampleSlaRecord()] }),
    replaceSla: async id => sampleSlaRecord({ id }),
    deleteSla: async id => sampleSlaRecord({ id }),
    getSloPromise: async (name, query) => {
      const promise = samplePromise({ target: query?.target ?? 0.995 });
      const [mail, payments] = promise.dependencies;
      return name === 'too-early'
        ? {
            ...promise,
            verdict: 'unmeasured',
            unknown: [payments.entityRef],
            ...{ lowest: null, independent: null, heldBackBy: [] },
            dependencies: [
              { ...mail, sli: 0.999, slo: 'mail-sent', coverage: 1 },
              { ...payments, sli: null, coverage: 0.0014 },
            ],
          }
        : promise;
    },
    listSloActions: async () => ({ items: [sampleAction()], nextCursor: null }),
    getSloAction: async id => sampleActionDetail({ id }),
    decideSloAction: async id => sampleActionDetail({ id }),
    listSloPolicies: async () => ({ items: [], faults: [] }),
    getSloReview: async ({ owner }) => sampleReview({ owner }),
    listSloReports: async () => ({ items: [sampleReport], nextCursor: null }),
    getSloReport: async () => sampleReportContent,
    verifySloReport: async () =>
      sampleVerification({ isSame: false, differences: lateDifferences }),
    createSloReport: async () => sampleReport,
    deleteSloReport: async () => sampleReport,
    getSloReportFile: async (_, format) => new Blob([`a ${format}`]),
  };
}
