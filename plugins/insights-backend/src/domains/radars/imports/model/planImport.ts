import type { CollectedTopic } from '@almanac/backstage-plugin-insights-node';
import type { RadarDefinition } from '../../model/RadarDefinition';
import { foldedName, nameInId } from './nameInId';
import { partsByName } from './partsByName';
import type {
  ImportFinding,
  ListedEntry,
  ListedMove,
  RadarList,
} from './RadarList';

/** An entry with the topic that it is, and its places on the radar. */
export interface PlannedEntry {
  readonly topicId: string;
  readonly title: string;
  /** What the list calls it, at most 200 characters. */
  readonly key: string;
  readonly pointer: string;
  /** Id of a quadrant of the radar. */
  readonly quadrant: string;
  /** From the first; rings are those of the radar. */
  readonly moves: readonly ListedMove[];
  /** Whether it is a topic that a signal measures already. */
  readonly isKnown: boolean;
}

/** What an import brings in. */
export interface ImportPlan {
  /** Topics of the list alone. */
  readonly topics: readonly CollectedTopic[];
  readonly entries: readonly PlannedEntry[];
  readonly findings: readonly ImportFinding[];
}

/** Ids of the topics that have a name, by the name as {@link foldedName} gives it. */
export type TopicsByName = ReadonlyMap<string, ReadonlySet<string>>;

/** What topics entries are. */
export interface TopicsOfEntries {
  /** Namespace of topics that the list alone brings. */
  readonly namespace: string;
  /** Topics that entries are taken for, where they have the very same name. */
  readonly byName: TopicsByName;
  /** Topics that earlier lists had, by what they call the entry. */
  readonly byKey: ReadonlyMap<string, string>;
}

const LONGEST_KEY = 200;

/**
 * Says what each entry of a list becomes on a radar: the topic of that name, else what an earlier list had under its key, else
 * a topic of its own.
 */
export function planImport(
  list: RadarList,
  { quadrants, rings }: Pick<RadarDefinition, 'quadrants' | 'rings'>,
  topics: TopicsOfEntries,
): ImportPlan {
  const plan = {
    topics: [] as CollectedTopic[],
    entries: [] as PlannedEntry[],
    findings: [...list.findings],
  };
  const quadrantOf = partsByName(list.quadrants, quadrants);
  const ringOf = partsByName(list.rings, rings);
  const seen = new Map<string, string>();
  const leaveOut = (
    pointer: string,
    entry: string,
    detail: string,
    howToMend: string,
  ) =>
    plan.findings.push({ kind: 'left-out', pointer, entry, detail, howToMend });
  for (const entry of list.entries) {
    const { pointer, title } = entry;
    const quadrant = quadrantOf.get(entry.quadrant);
    if (quadrant === undefined) {
      const names = quadrants.map(one => one.title).join(', ');
      leaveOut(
        `${pointer}/quadrant`,
        title,
        `The radar has no quadrant for "${entry.quadrant}": it has ${names}.`,
        'Give the radar this quadrant, or change the list.',
      );
      continue;
    }
    const moves = entry.moves.flatMap(move => {
      const ring = ringOf.get(move.ring);
      if (ring !== undefined) return [{ ...move, ring }];
      const names = rings.map(one => one.title).join(', ');
      leaveOut(
        move.pointer,
        title,
        `The radar has no ring for "${move.ring}": it has ${names}.`,
        'Give the radar this ring, or change the list.',
      );
      return [];
    });
    if (moves.length === 0) continue;
    if (entry.hasMoved && !topics.byKey.has(entry.key.slice(0, LONGEST_KEY))) {
      plan.findings.push(movedUnkept(entry));
    }
    const named = topicOf(entry, topics, plan.findings);
    const before = seen.get(named.id);
    if (before !== undefined) {
      leaveOut(
        pointer,
        title,
        `is the same topic, ${named.id}, as ${before}.`,
        'Leave one of them out, or give each an id of its own.',
      );
      continue;
    }
    seen.set(named.id, pointer);
    if (!named.isKnown)
      plan.topics.push(collectedOf(named.id, entry, quadrant));
    plan.entries.push({
      ...{ topicId: named.id, title, pointer, quadrant, moves },
      key: entry.key.slice(0, LONGEST_KEY),
      isKnown: named.isKnown,
    });
  }
  return plan;
}

/** Where an earlier list had the entry, what moved is told from both lists. */
function movedUnkept({ pointer, title }: ListedEntry): ImportFinding {
  return {
    ...{ kind: 'note', pointer: `${pointer}/moved`, entry: title },
    detail:
      '`moved` is not kept: what moved is told from one list to the next, and no earlier list of this radar has the entry.',
    howToMend: 'Bring in the list before this one first.',
  };
}

function topicOf(
  { key, title, pointer }: ListedEntry,
  { namespace, byName, byKey }: TopicsOfEntries,
  findings: ImportFinding[],
): { readonly id: string; readonly isKnown: boolean } {
  const ids = [...(byName.get(foldedName(title)) ?? [])];
  if (ids.length === 1) return { id: ids[0], isKnown: true };
  if (ids.length > 1) {
    findings.push({
      ...{ kind: 'note', pointer, entry: title },
      detail: `The name is that of ${ids.length} topics of the signal (${ids
        .slice(0, 3)
        .join(', ')}), so it is taken for none of them.`,
      howToMend: 'Write the title, or an alias, of one of them.',
    });
  }
  const own = `${namespace}:${nameInId(key)}`;
  const before = byKey.get(key.slice(0, LONGEST_KEY)) ?? own;
  return { id: before, isKnown: !before.startsWith(`${namespace}:`) };
}

function collectedOf(
  id: string,
  { key, title, description, links }: ListedEntry,
  quadrant: string,
): CollectedTopic {
  return {
    ...{ id, title, description, links: [...links] },
    // What it was called in links to the old radar is found, too.
    aliases:
      foldedName(key) === foldedName(title) ? [] : [key.slice(0, LONGEST_KEY)],
    tags: [`quadrant:${quadrant}`],
  };
}
