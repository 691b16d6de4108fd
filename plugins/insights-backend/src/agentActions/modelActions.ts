import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Ask } from '../platform/createAsk';
import { saidOfUse } from './saidOfUse';
import { READ_ONLY } from './readOnly';

type Rule = components['schemas']['ModelAttentionRule'];

/** As many as an agent can weigh up at a time, and as fit into its context. */
const MOST_MODELS = 50;

/** Every rule by which models need somebody. */
const RULES = [
  ...(['gone', 'version-failed', 'promotion-waiting', 'no-owner'] as const),
  ...(['no-card', 'unknown-risk', 'incomplete-card'] as const),
  ...(['deprecated-in-use', 'worse-figures', 'changed-figures'] as const),
  ...(['no-evaluation', 'old-version'] as const),
] as const satisfies readonly Rule[];

/** What agents may ask of models. */
export function registerModelActions(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registerModelState(registry, ask);
  registerAttention(registry, ask);
  registerComparison(registry, ask);
}

function registerModelState(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'get-model-state',
    title: 'What is known of a model before it is used',
    description:
      'Gives what speaks for and against using a model: the verdict in a sentence with its reasons and the version that it is of (who holds the leading alias, else the latest), who answers for it, its risk tier and licence, which version holds which alias, whether its registry still has it, how complete its card is, what needs somebody, and what the card says that it is for, not for, and limited by, each with who said it. It gives facts; whether a model may be used is for people to decide, and a complete card is no proof that a law is met.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          registry: z.string().max(63).describe('Id of a registry'),
          name: z.string().max(250).describe('Name of the model in it'),
          version: z
            .string()
            .max(250)
            .optional()
            .describe(
              'Of which the card is read; the one that the verdict is of when left out',
            ),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { registry: id, name, version }, credentials }) => {
      const path = { registry: id, modelName: name };
      const model = await ask('getModel', credentials, { path, query: {} });
      const { version: of, card } = await ask('getModelCard', credentials, {
        path,
        query: { version: version ?? model.verdict.judged?.version },
      });
      const { completenessProfiles, description: _, tags: __, ...rest } = model;
      return {
        output: {
          ...rest,
          completeness: completenessProfiles,
          card: { version: of, ...saidOfUse(card) },
        },
      };
    },
  });
}

function registerAttention(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'find-models-needing-attention',
    title: 'Models that need attention',
    description:
      'Lists models that somebody has to see to, the most urgent first, each with the rules that hold, why, and what helps. `severity` act comes before watch. Narrow it by owner, registry, rule or words.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          owner: z
            .array(z.string().max(300))
            .max(20)
            .optional()
            .describe(
              'Entity references of owners, e.g. group:default/shop; the empty text for models without',
            ),
          registry: z.array(z.string().max(63)).max(20).optional(),
          rule: z
            .array(z.enum(RULES))
            .max(RULES.length)
            .optional()
            .describe('By any of these rules; by all when left out'),
          q: z
            .string()
            .max(100)
            .optional()
            .describe(
              'Words that the name, title, summary, a tag, or the name of the owner holds',
            ),
          limit: z.number().int().min(1).max(MOST_MODELS).default(10),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { rule, ...query }, credentials }) => ({
      output: await ask('listModels', credentials, {
        path: {},
        query: { ...query, attention: rule ?? [...RULES], sort: 'attention' },
      }),
    }),
  });
}

function registerComparison(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'compare-model-versions',
    title: 'What changed between two versions of a model',
    description:
      'Gives what differs from one version of a model to another: metrics with direction and size, data, signature, risks and text of the card, and parameters of the training. A `verdict` is `unclear` where there is no clear difference: intervals overlap (`isBeyondIntervals` false), or it was measured on other data (`isSameData` false). `recordChanges` tells what the registry recorded otherwise of data, files and signature, and with `breaksCallers` what of it breaks who asks the model as before; null there means that it cannot be told.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          registry: z.string().max(63).describe('Id of a registry'),
          name: z.string().max(250).describe('Name of the model in it'),
          from: z.string().max(250).describe('The earlier version'),
          to: z.string().max(250).describe('The later version'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const side = [input.from, input.to].map(version =>
        [input.registry, '/', input.name, '@', version]
          .map(part => (/^[/@]$/.test(part) ? part : encodeURIComponent(part)))
          .join(''),
      );
      const { sides, metrics, params } = await ask(
        'compareModels',
        credentials,
        { path: {}, query: { side } },
      );
      return {
        output: {
          changes: sides[1].changes,
          recordChanges: sides[1].recordChanges,
          metrics,
          // What is the same says nothing of what changed.
          params: params.filter(({ values: [one, other] }) => one !== other),
        },
      };
    },
  });
}
