import type { Ask } from '../asks/Ask';
import type { AskGroup } from '../asks/groupAsks';
import { PrometheusError } from '../http/PrometheusError';
import { asSettled } from './asSettled';
import type { AskAnswer } from './readGroup';

/** What one query came to. */
export type GroupOutcome =
  | { readonly answers: readonly AskAnswer[] }
  | { readonly asks: readonly Ask[]; readonly error: unknown };

/** Asks one group; see `readGroup`. The signal aborts when nothing more is to be asked. */
export type GroupReader = (
  group: AskGroup,
  signal: AbortSignal,
) => Promise<AskAnswer[]>;

const asksOfGroup = (group: AskGroup): Ask[] =>
  group.kind === 'single' ? [group.ask] : group.members.map(({ ask }) => ask);

const single = (ask: Ask): AskGroup => ({ kind: 'single', ask });

/** Whether a server has answered any query; shared by all queries of one reading. */
export interface ServerContact {
  hasAnswered: boolean;
}

const isOfQuery = (error: unknown) =>
  error instanceof PrometheusError &&
  ['query', 'heavy', 'slow'].includes(error.kind);

/** A server that never answered in time is down, not asked for too much. */
function throwIfDown(error: unknown, { hasAnswered }: ServerContact): void {
  const isOfServer =
    !(error instanceof PrometheusError) || error.kind === 'unavailable';
  if (isOfServer) throw error;
  if (error.kind === 'slow' && !hasAnswered) {
    throw new PrometheusError('unavailable', error.message, { cause: error });
  }
}

/**
 * Asks all groups and gives what each came to. Where a query for several asks fails by itself, each is asked alone, so that
 * one that is wrong takes no other with it. A server that is busy is asked nothing more: the rest fails alike.
 *
 * @throws PrometheusError (`unavailable`) when the server does not answer; what was given before holds
 */
export async function* readGroups(
  groups: readonly AskGroup[],
  readGroup: GroupReader,
  contact: ServerContact,
): AsyncGenerator<GroupOutcome> {
  const busy = new AbortController();
  const attempt = async (group: AskGroup): Promise<GroupOutcome> => {
    try {
      const answers = await readGroup(group, busy.signal);
      contact.hasAnswered = true;
      return { answers };
    } catch (error) {
      if (error instanceof PrometheusError && error.kind === 'busy') {
        busy.abort(error);
      }
      return {
        asks: asksOfGroup(group),
        error: busy.signal.aborted ? busy.signal.reason : error,
      };
    }
  };
  const split: AskGroup[] = [];
  for await (const outcome of asSettled(
    groups.map(async group => ({ group, outcome: await attempt(group) })),
  )) {
    const { group } = outcome;
    if ('error' in outcome.outcome) {
      const { error } = outcome.outcome;
      throwIfDown(error, contact);
      if (group.kind === 'merged' && isOfQuery(error)) {
        split.push(...group.members.map(({ ask }) => single(ask)));
        continue;
      }
    }
    yield outcome.outcome;
  }
  if (split.length > 0) yield* readGroups(split, readGroup, contact);
}
