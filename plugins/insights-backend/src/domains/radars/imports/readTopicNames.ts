import type { SignalsService } from '../../signals';
import { foldedName } from './model/nameInId';
import type { TopicsByName } from './model/planImport';

/** Topics read in one statement. */
const TOPICS_PER_PAGE = 500;

/** Titles and aliases of the topics that a signal measures. */
export async function readTopicNames(
  signals: SignalsService,
  signalId: string,
): Promise<TopicsByName> {
  const names = new Map<string, Set<string>>();
  let after: string | undefined;
  do {
    const page = await signals.listTopicsByTags({
      ...{ signalId, limit: TOPICS_PER_PAGE, after },
    });
    for (const { id, title, aliases } of page.items) {
      for (const name of [title, ...aliases]) {
        const folded = foldedName(name);
        names.set(folded, (names.get(folded) ?? new Set()).add(id));
      }
    }
    after = page.next;
  } while (after !== undefined);
  return names;
}
