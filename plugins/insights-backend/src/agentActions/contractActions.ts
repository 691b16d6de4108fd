import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Ask } from '../platform/createAsk';
import { READ_ONLY } from './readOnly';

/** As many as an agent can weigh up at a time, and as fit into its context. */
const MOST_APIS = 50;
const MOST_CHANGES = 50;
const MOST_RULES = 15;
const MOST_FINDINGS = 50;
const MOST_OPERATIONS = 100;

const DAY_MILLISECONDS = 86_400_000;

/** What agents may ask of API contracts. */
export function registerContractActions(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registerBrokenApis(registry, ask);
  registerApiChanges(registry, ask);
  registerApiQuality(registry, ask);
}

function registerBrokenApis(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'find-breaking-api-changes',
    title: 'APIs with breaking changes',
    description:
      'Lists the APIs of the catalog whose definition had a breaking change within some days, the latest first, each with how many breaking, risky and other changes its latest definition brought. Narrow it by owner or words.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          days: z
            .number()
            .int()
            .min(1)
            .max(3650)
            .optional()
            .describe('So many days back; 30 when left out'),
          owner: z
            .array(z.string().max(300))
            .max(20)
            .optional()
            .describe('Entity references of owners'),
          q: z.string().max(100).optional().describe('Words to look for'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { days = 30, owner, q }, credentials }) => ({
      output: await ask('listContracts', credentials, {
        path: {},
        query: {
          ...{ sort: 'breaking', limit: MOST_APIS, owner, q },
          breakingSince: new Date(
            Date.now() - days * DAY_MILLISECONDS,
          ).toISOString(),
        },
      }),
    }),
  });
}

function registerApiChanges(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'explain-api-changes',
    title: 'What changed in an API, and whom it touches',
    description:
      'Gives what the latest definition of an API changed, the weightiest first, each with its rule and why it matters, who notices (client or server) and where; which entities consume the API, and who owns those; nothing is known of them where `isCatalogKnown` is false.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          contractRef: z
            .string()
            .min(3)
            .max(300)
            .describe('Entity reference of the API, e.g. api:default/orders'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { contractRef }, credentials }) => {
      const path = { contractRef };
      const contract = await ask('getContract', credentials, {
        ...{ path, query: {} },
      });
      const consumers = await ask('getContractConsumers', credentials, {
        ...{ path, query: {} },
      });
      const changes =
        contract.latest &&
        (await ask('listContractChanges', credentials, {
          path: { contractRef, snapshotId: contract.latest.id },
          query: { limit: MOST_CHANGES },
        }));
      return {
        output: {
          ...contract,
          isCatalogKnown: consumers.isCatalogKnown,
          consumers: consumers.consumers,
          ownersOfConsumers: consumers.owners,
          changes: changes?.items ?? [],
          hasMoreChanges: (changes?.nextCursor ?? null) !== null,
          rules: changes?.rules ?? [],
        },
      };
    },
  });
}

function registerApiQuality(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'review-api-quality',
    title: 'How good the definition of an API is, and what to mend',
    description:
      'Gives the score of 0…100 of the definition of an API by the rulesets that apply to it, what each rule costs, why it matters and what to do, the first places with JSON pointer and line, how many operations say what they do, which errors they answer, who may call them and give examples, and which SLOs its providers have. `score` is null where nobody looked at it (`state`, `reason`), which is no bad score.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          contractRef: z
            .string()
            .min(3)
            .max(300)
            .describe('Entity reference of the API, e.g. api:default/orders'),
          ruleId: z
            .string()
            .max(200)
            .optional()
            .describe('Only places of this rule; of all when left out'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { contractRef, ruleId }, credentials }) => {
      const path = { contractRef };
      const { working, rules, ...quality } = await ask(
        'getContractQuality',
        credentials,
        { path, query: {} },
      );
      const findings = await ask('listContractFindings', credentials, {
        path,
        query: { limit: MOST_FINDINGS, ruleId },
      });
      const coverage = await ask('listContractCoverage', credentials, {
        path,
        query: { limit: MOST_OPERATIONS },
      });
      return {
        output: {
          ...quality,
          rules: rules.slice(0, MOST_RULES),
          hasMoreRules: rules.length > MOST_RULES,
          findings: findings.items,
          hasMoreFindings: findings.nextCursor !== null,
          operations: coverage.items,
          hasMoreOperations: coverage.nextCursor !== null,
        },
      };
    },
  });
}
