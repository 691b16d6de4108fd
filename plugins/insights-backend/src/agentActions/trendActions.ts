import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Ask } from '../platform/createAsk';
import { READ_ONLY } from './readOnly';

/** Entities in one answer. */
const MOST_TOUCHED = 200;

/** What agents may ask of the trends of topics. */
export function registerTrendActions(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registerExplainTrend(registry, ask);
  registerCompareTopics(registry, ask);
  registerWhoIsTouched(registry, ask);
}

function registerExplainTrend(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registry.register({
    name: 'explain-trend',
    title: 'Explain the trend of a topic',
    description:
      'Says in one sentence, and in facts with their evidence, how a signal of a topic changed, who brought the change and how sure that is. It names no causes: nearness in time does not show one.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          topicId: z.string().max(200).describe('Id of a topic'),
          signalId: z
            .string()
            .max(200)
            .describe('Id of a signal, e.g. the one that a radar reads'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { analysis, explanation } = await ask(
        'getTopicAnalysis',
        credentials,
        { path: input, query: {} },
      );
      const { verdict, verdictReason, window, latest } = analysis;
      return {
        output: { ...explanation, verdict, verdictReason, window, latest },
      };
    },
  });
}

function registerCompareTopics(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registry.register({
    name: 'compare-topics',
    title: 'Compare the trends of topics',
    description:
      'Puts two to five topics side by side: where they stand, how fast each changes with its 95 % interval, and what is foreseen. `leader` of a measure is null where intervals overlap: then no topic may be said to have more of it, and `unclear` names the pairs that cannot be told apart. Values of different units or steps are not compared; `notes` say so.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          topicIds: z
            .array(z.string().max(200))
            .min(2)
            .max(5)
            .describe('Ids of topics, each once'),
          signalId: z
            .string()
            .max(200)
            .optional()
            .describe('Id of a signal; what most of them have when left out'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { topicIds, signalId }, credentials }) => {
      const { topics, measures, sentence, notes, modes } = await ask(
        'compareTopics',
        credentials,
        { path: {}, query: { topic: topicIds, signal: signalId } },
      );
      return {
        output: {
          ...{ sentence, measures, notes, modes },
          topics: topics.map(
            ({ topicId, title, problem, signal, analysis }) => ({
              ...{ topicId, title, problem },
              signal: signal && { id: signal.id, title: signal.title },
              verdict: analysis?.analysis.verdict ?? null,
              explanation: analysis?.explanation.sentence ?? null,
            }),
          ),
        },
      };
    },
  });
}

function registerWhoIsTouched(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registry.register({
    name: 'find-who-is-touched',
    title: 'Find whom a topic touches',
    description:
      'Lists the components and other entities of the catalog that a topic touches, each with its owner and who says so (`sources`: `catalog` where the entity names the topic itself, else the collector that found it), and the owners with how many of these they own. Only what the asking person may see is listed; where `isCatalogKnown` is false nothing can be said.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          topicId: z.string().max(200).describe('Id of a topic'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(MOST_TOUCHED)
            .default(50)
            .describe('So many entities; owners are counted over all'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { topicId, limit }, credentials }) => {
      const touched = await ask('getTouchedEntities', credentials, {
        ...{ path: { topicId }, query: {} },
      });
      return {
        output: {
          ...touched,
          entityCount: touched.entities.length,
          entities: touched.entities.slice(0, limit),
        },
      };
    },
  });
}
