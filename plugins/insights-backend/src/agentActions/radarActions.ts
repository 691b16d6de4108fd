import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Ask } from '../platform/createAsk';
import { READ_ONLY } from './readOnly';

/** As many as an agent can weigh up at a time, and as fit into its context. */
const MOST_BLIPS = 50;
const MOST_MOVES = 20;
const MOST_DECISIONS = 20;

const DECISION_STATES = [
  'decided',
  'undecided',
  'differs',
  'overdue',
  'drifting',
] as const;

/** What agents may ask of radars. */
export function registerRadarActions(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registerListRadars(registry, ask);
  registerWhatMoved(registry, ask);
  registerFindBlips(registry, ask);
  registerGetBlip(registry, ask);
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

function registerWhatMoved(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'list-what-moved',
    title: 'What moved on the trend radars',
    description:
      'Lists the topics whose suggested ring changed within the period of their radar, or that are new, radar by radar, those that moved last first: from which ring to which, when, the last value, and what people decided about each. `movedCount` is how many there are; ask `explain-trend` why one moved, and `get-blip` what to do.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          radarId: z
            .string()
            .max(60)
            .optional()
            .describe('Id of a radar; all radars when left out'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(MOST_MOVES)
            .default(5)
            .describe('So many topics of each radar'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input: { radarId, limit }, credentials }) => {
      const radars =
        radarId === undefined
          ? (await ask('listRadars', credentials, { path: {}, query: {} }))
              .items
          : [
              await ask('getRadar', credentials, {
                path: { radarId },
                query: {},
              }),
            ];
      const movement: ('in' | 'out' | 'new')[] = ['in', 'out', 'new'];
      const moved = [];
      for (const { id, title, dataAsOf, state, policy, signal } of radars) {
        const { items, matchingCount } = await ask('listBlips', credentials, {
          path: { radarId: id },
          query: { movement, limit, sort: 'attention' },
        });
        moved.push({
          ...{ radarId: id, title, dataAsOf, state },
          ...{ signalId: signal?.id ?? null, movedCount: matchingCount },
          withinPeriods: policy.movementPeriods,
          items,
        });
      }
      return { output: { radars: moved } };
    },
  });
}

function registerFindBlips(registry: ActionsRegistryService, ask: Ask): void {
  registry.register({
    name: 'find-blips',
    title: 'Find blips on a trend radar',
    description:
      'Finds topics on a radar, such as technologies or web features, with the ring that is suggested for each, how it moved, its last value, and the decision of people where there is one: the decided ring, who decided, when and why, when it is to be reviewed, and since when the evidence has left it behind (`drift`). Without filters: what moved last comes first.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          radarId: z.string().max(60).describe('Id of a radar'),
          q: z
            .string()
            .max(100)
            .optional()
            .describe(
              'Words that the title, an alias or the name in the id holds; or a whole id',
            ),
          ring: z
            .array(z.string().max(60))
            .max(6)
            .optional()
            .describe(
              'Ids of rings that topics stand in: the decided ring where there is one, else the suggested one',
            ),
          suggestedRing: z
            .array(z.string().max(60))
            .max(6)
            .optional()
            .describe(
              'Ids of rings that are suggested, whatever people decided',
            ),
          quadrant: z.array(z.string().max(60)).max(8).optional(),
          movement: z
            .array(z.enum(['in', 'out', 'new', 'none']))
            .max(4)
            .optional()
            .describe(
              'Direction of the last change of ring within the period of the radar: in is toward the centre',
            ),
          movedSince: z
            .string()
            .date()
            .optional()
            .describe(
              'Only what moved in a period that begins on this day or later',
            ),
          owner: z
            .array(z.string().max(200))
            .max(20)
            .optional()
            .describe(
              'Only topics that touch something of any of these owners: entity refs such as group:default/payments; an empty one stands for what has no owner',
            ),
          decision: z
            .array(z.enum(DECISION_STATES))
            .max(DECISION_STATES.length)
            .optional()
            .describe(
              'How what was decided stands to what is suggested; differs: another ring is suggested now, overdue: its review is due, drifting: the evidence has left it behind',
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
    title: 'Explain the suggested and the decided ring of a topic',
    description:
      'Gives the ring that a radar suggests for a topic, with what each ring asks for and what was found, what would change the suggestion, and the rings before; and what people decided: `decision` is the one that stands, with its ring, who decided, when and why, when it is to be reviewed (`reviewOn`, `isReviewOverdue`), whether another ring is suggested now (`differs`), and since when the evidence has left it behind (`drift`); `decisions` are all of them, the last first. A suggestion is computed; whether to follow it is for people to decide.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          radarId: z.string().max(60).describe('Id of a radar'),
          topicId: z.string().max(200).describe('Id of a topic on it'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const blip = await ask('getBlip', credentials, {
        ...{ path: input, query: {} },
      });
      const decisions = await ask('listBlipDecisions', credentials, {
        path: input,
        query: { limit: MOST_DECISIONS },
      });
      return {
        output: {
          ...blip,
          decision: blip.decision ?? null,
          decisions: decisions.items,
          hasMoreDecisions: decisions.nextCursor !== null,
        },
      };
    },
  });
}
