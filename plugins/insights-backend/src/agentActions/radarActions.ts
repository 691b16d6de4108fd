import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Ask } from '../platform/createAsk';
import { READ_ONLY } from './readOnly';

/** As many as an agent can weigh up at a time, and as fit into its context. */
const MOST_BLIPS = 50;

/** What agents may ask of radars. */
export function registerRadarActions(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registerListRadars(registry, ask);
  registerFindBlips(registry, ask);
  registerGetBlip(registry, ask);
  registerExplainTrend(registry, ask);
}

function registerListRadars(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'list-radars',
    title: 'List trend radars',
    description:
      'Lists the trend radars with their quadrants, rings, the rule of each ring, how many blips they hold and as of when. Begin here: other actions take the id of a radar.',
    attributes: READ_ONLY,
    schema: {
      input: z => z.object({}),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ credentials }) => ({
      output: await ask('listRadars', credentials, { path: {}, query: {} }),
    }),
  });
}

function registerFindBlips(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'find-blips',
    title: 'Find blips on a trend radar',
    description:
      'Finds topics on a radar, such as technologies or web features, with the ring that is suggested for each, how it moved and its last value. Without filters: what moved last comes first.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          radarId: z.string().max(60).describe('Id of a radar'),
          q: z
            .string()
            .max(100)
            .optional()
            .describe('Words that the title, an alias or the id holds'),
          ring: z.array(z.string().max(60)).max(6).optional(),
          quadrant: z.array(z.string().max(60)).max(8).optional(),
          movement: z
            .array(z.enum(['in', 'out', 'new', 'none']))
            .max(4)
            .optional()
            .describe(
              'Direction of the last change of ring within the period of the radar: in is toward the centre',
            ),
          limit: z.number().int().min(1).max(MOST_BLIPS).default(10),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { radarId, ...query }, credentials }) => ({
      output: await ask('listBlips', credentials, { path: { radarId }, query }),
    }),
  });
}

function registerGetBlip(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'get-blip',
    title: 'Explain the suggested ring of a topic',
    description:
      'Gives the ring that a radar suggests for a topic, with what each ring asks for and what was found, what would change the suggestion, and the rings before. A suggestion is computed; whether to follow it is for people to decide.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          radarId: z.string().max(60).describe('Id of a radar'),
          topicId: z.string().max(200).describe('Id of a topic on it'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => ({
      output: await ask('getBlip', credentials, { path: input, query: {} }),
    }),
  });
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
