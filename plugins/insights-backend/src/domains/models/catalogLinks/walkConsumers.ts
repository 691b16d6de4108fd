import type { UsedEntity } from './ModelCatalog';

/** Entities that are named; more of them are a platform that everybody uses. */
const MOST_NAMED = 500;
/** Longer ways than that touch nobody in a way that they would notice. */
const DEEPEST = 12;

/** An entity that uses a model, and how it comes to. */
export interface Consumer {
  readonly entity: UsedEntity;
  /** Whether it is tied to the model, or depends on an entity that stands for the model. */
  readonly isDirect: boolean;
  /** References from the entity that is tied to the model to this one. */
  readonly path: readonly string[];
}

/** Who uses a model. */
export interface Consumers {
  /** The nearest first, then by reference. */
  readonly named: readonly Consumer[];
  /** So many more were seen. */
  readonly leftOff: number;
}

/** What begins a way: entities that are tied to a model. */
export interface Beginning {
  readonly entityRef: string;
  /** Whether it stands for the model itself, and is no user of it. */
  readonly isModel: boolean;
}

/**
 * Follows who uses whom, breadth first: each entity comes once, by a shortest way, however the relations go in circles.
 *
 * @param read - entities by their references
 */
export async function walkConsumers(
  beginnings: readonly Beginning[],
  read: (refs: readonly string[]) => Promise<readonly UsedEntity[]>,
): Promise<Consumers> {
  const modelRefs = new Set(
    beginnings
      .filter(({ isModel }) => isModel)
      .map(({ entityRef }) => entityRef),
  );
  const paths = new Map<string, readonly string[]>();
  for (const { entityRef } of beginnings) paths.set(entityRef, [entityRef]);
  const named: Consumer[] = [];
  let level = [...paths.keys()].sort();
  for (let depth = 0; level.length > 0; depth++) {
    const room = MOST_NAMED + modelRefs.size - named.length;
    if (depth > DEEPEST || room <= 0) break;
    const found = await read(level.slice(0, room));
    const unread = level.slice(room);
    const next = new Map<string, readonly string[]>();
    for (const entity of inOrder(found, modelRefs)) {
      const path = paths.get(entity.ref) ?? [entity.ref];
      if (!modelRefs.has(entity.ref)) {
        const isOfModel = depth === 1 && modelRefs.has(path[0]);
        named.push({ entity, isDirect: depth === 0 || isOfModel, path });
      }
      for (const user of entity.usedBy) {
        if (paths.has(user)) continue;
        paths.set(user, [...path, user]);
        next.set(user, [...path, user]);
      }
    }
    level = [...next.keys(), ...unread].sort();
    if (unread.length > 0) break;
  }
  const cut = named.slice(0, MOST_NAMED);
  return { named: cut, leftOff: level.length + named.length - cut.length };
}

/** Those that stand for the model first, so that who uses one of them is reached by it; then by reference. */
function inOrder(
  entities: readonly UsedEntity[],
  modelRefs: ReadonlySet<string>,
): UsedEntity[] {
  const placeOf = ({ ref }: UsedEntity) => (modelRefs.has(ref) ? 0 : 1);
  return [...entities].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.ref < b.ref ? -1 : 1),
  );
}
