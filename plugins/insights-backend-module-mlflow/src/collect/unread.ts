import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import { MlflowError } from '../http/MlflowError';
import type { UnreadLoggedModel } from '../read/LoggedModelReader';
import type { ModelListing } from '../read/readModels';
import type { WireModel } from '../wire/WireModel';
import type { Checkpoint, Unread } from './Checkpoint';
import type { Changes } from './findChanges';
import type { MlflowReaders } from './MlflowReaders';

const HOUR_MILLISECONDS = 3_600_000;
/** Of more, all is read again: a checkpoint stays small. */
const MOST_NAMES = 500;

/** Whether logged models that could not be read may be read now. */
export interface Again {
  /** What is to be read again; undefined where there is nothing, or the server does not give it yet. */
  readonly now: Unread | undefined;
  /** Why it does not give them. */
  readonly problems: readonly CollectionProblem[];
}

/**
 * Asks for one of the logged models that could not be read. What was read again and failed once more waits for an hour: then one
 * of them is given, and others are not.
 */
export async function askAgain(
  before: Checkpoint | undefined,
  { loggedModels, signal }: MlflowReaders,
  now: Date,
): Promise<Again> {
  const unread = before?.unread;
  const lastMilliseconds = Date.parse(before?.readAgainAt ?? '');
  const isTooSoon = now.getTime() - lastMilliseconds < HOUR_MILLISECONDS;
  if (!unread || isTooSoon) return { now: undefined, problems: [] };
  try {
    const ids = [unread.loggedModel];
    const { problems } = await loggedModels.byIds(ids, signal);
    const isGiven = loggedModels.unread === undefined;
    return { now: isGiven ? unread : undefined, problems };
  } catch (error) {
    // What else there is to be read may be read all the same.
    if (!(error instanceof MlflowError)) throw error;
    return { now: undefined, problems: [] };
  }
}

/** Changes, and models beside them of which all versions are to be read again. */
export function withUnread(
  changes: Changes,
  { items }: ModelListing,
  unread: Unread | undefined,
): Changes {
  if (!unread?.models) return changes;
  const again = new Set(unread.models);
  const listed = (models: readonly WireModel[]) => {
    const names = new Set(models.map(({ name }) => name));
    return items.filter(({ name }) => names.has(name) || again.has(name));
  };
  return {
    ...changes,
    models: listed(changes.models),
    restless: listed(changes.restless),
    versions: changes.versions.filter(({ name }) => !again.has(name)),
  };
}

/**
 * What could not be read once a run is over.
 *
 * @param left - what could not be read before, and was not read since
 * @param found - that some could not be read in the run; undefined where all were
 * @param names - of the models that were read in the run; null for all
 */
export function unreadAfter(
  left: Unread | undefined,
  found: UnreadLoggedModel | undefined,
  names: readonly string[] | null,
): Unread | undefined {
  if (!found) return left;
  if (names === null || left?.models === null) {
    return { ...found, models: null };
  }
  const models = [...new Set([...(left?.models ?? []), ...names])];
  return { ...found, models: models.length > MOST_NAMES ? null : models };
}

/**
 * Why figures are still missing that an earlier run could not read: problems are those of the last run that brought something,
 * so each has to tell it again. None where the run told it itself.
 */
export function problemsLeft(
  left: Unread | null | undefined,
  { loggedModels }: Pick<MlflowReaders, 'loggedModels'>,
): CollectionProblem[] {
  return left?.problem && !loggedModels.unread ? [left.problem] : [];
}
