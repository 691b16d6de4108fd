import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Ask } from '../platform/createAsk';
import { BY_ATTENTION } from '../domains/slos';
import { READ_ONLY } from './readOnly';

/** As many as an agent can weigh up at a time, and as fit into its context. */
const MOST_SLOS = 50;

/** What agents may ask of SLOs. */
export function registerSloActions(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registerServiceState(registry, ask);
  registerWhatBurnt(registry, ask);
}

function registerServiceState(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registry.register({
    name: 'get-slo-state',
    title: 'How SLOs stand',
    description:
      'Lists SLOs with their state, objective, SLI, the part of the error budget that is left, burn rate and outlook; what needs somebody comes first. The numbers are those of the objective that stands worst; where `isComposite`, of all objectives together. `inWords` says how one stands and why, rounded for people. Narrow it by service, owner, state or words. A budget can be overspent: the part left is negative then.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          service: z
            .array(z.string().max(200))
            .max(20)
            .optional()
            .describe('Services, as the definitions name them'),
          owner: z
            .array(z.string().max(200))
            .max(20)
            .optional()
            .describe(
              'Entity references of owners, e.g. group:default/checkout',
            ),
          state: z
            .array(z.enum(BY_ATTENTION))
            .max(BY_ATTENTION.length)
            .optional()
            .describe(
              'In any of these states, the most urgent first; atRisk: the budget is nearly spent or expected to be',
            ),
          q: z
            .string()
            .max(100)
            .optional()
            .describe(
              'Words that the name, title, service, description, a label, or the name of the owner or system holds',
            ),
          limit: z.number().int().min(1).max(MOST_SLOS).default(10),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => ({
      output: await ask('listSlos', credentials, { path: {}, query: input }),
    }),
  });
}

function registerWhatBurnt(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'explain-slo-budget',
    title: 'What burnt the budget of an SLO',
    description:
      'Gives the error budget of each objective, and of a composite that of all together, with the ledger: what burnt while which deploys, incidents and alerts were under way, and what burnt while nothing known was. It names no causes: nearness in time does not show one.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({ sloName: z.string().max(63).describe('Name of an SLO') }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const slo = await ask('getSlo', credentials, { path: input, query: {} });
      const { name, title, service, owner, state, inWords, isExample } = slo;
      return {
        output: {
          ...{ name, title, service, owner, state, inWords, isExample },
          problem: slo.problem,
          fault: slo.fault,
          markers: slo.markers,
          objectives: slo.evaluations.map(
            ({ working: _, alerts: __, dataFaults: ___, ...evaluation }) =>
              evaluation,
          ),
          composite: slo.composite && {
            ...slo.composite,
            working: undefined,
          },
        },
      };
    },
  });
}
