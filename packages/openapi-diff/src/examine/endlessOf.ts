import type { OpenApiVersion } from '../read/OpenApiDocument';
import { type Need, type Needs, needsOf } from './needsOf';
import type { ReferenceUse } from './referencesOf';

/** Schemas each of which needs the next one, and the last of which needs the first. */
export interface EndlessCircle {
  /** Pointers of the schemas. */
  readonly pointers: readonly string[];
  /** Whether a value of it has parts: else it is made of itself by `$ref` and `allOf` alone. */
  readonly hasParts: boolean;
}

/**
 * The circles of schemas of which no value can end. First all that can end are found, from those that need nothing; each one
 * that is left needs another one that is left, and so leads into a circle.
 */
export function endlessOf(
  references: readonly ReferenceUse[],
  version: OpenApiVersion,
): EndlessCircle[] {
  const pointers = new Map<string, string>();
  const open = new Map<string, Needs>();
  for (const { reference, target } of references) {
    if (!target) continue;
    pointers.set(reference, target.pointer);
    if (!open.has(target.pointer)) {
      open.set(target.pointer, needsOf(target.value, version));
    }
  }
  const blocking = (needs: Needs) =>
    blockersOf(needs, ({ reference }) => {
      const pointer = pointers.get(reference);
      return pointer !== undefined && open.has(pointer);
    });
  endAllThatCan(open, pointers, blocking);
  return circlesAmong(open, pointers, blocking);
}

type Blocking = (needs: Needs) => readonly Need[];

/**
 * A need that cannot end yet; of alternatives that of each, since any may come to end. What has ended is dropped, so that it is
 * not looked at each time.
 */
function blockersOf(
  { all, oneOfEach }: Needs,
  isOpen: (need: Need) => boolean,
): readonly Need[] {
  for (let need = all.at(-1); need; need = all.at(-1)) {
    if (isOpen(need)) return [need];
    all.pop();
  }
  for (let group = oneOfEach.at(-1); group; group = oneOfEach.at(-1)) {
    const blockers = group.map(needs => blockersOf(needs, isOpen));
    if (blockers.every(({ length }) => length > 0)) return blockers.flat();
    oneOfEach.pop();
  }
  return [];
}

/** Takes out all that can end; each is looked at again only when what held it up has ended. */
function endAllThatCan(
  open: Map<string, Needs>,
  pointers: ReadonlyMap<string, string>,
  blocking: Blocking,
): void {
  const waiting = new Map<string, string[]>();
  const pending = [...open.keys()];
  for (const pointer of pending) {
    const needs = open.get(pointer);
    if (!needs) continue;
    const blockers = blocking(needs);
    if (blockers.length === 0) {
      open.delete(pointer);
      for (const one of waiting.get(pointer) ?? []) pending.push(one);
      continue;
    }
    for (const { reference } of blockers) {
      const blocker = pointers.get(reference) ?? '';
      const others = waiting.get(blocker);
      if (others) others.push(pointer);
      else waiting.set(blocker, [pointer]);
    }
  }
}

function circlesAmong(
  open: ReadonlyMap<string, Needs>,
  pointers: ReadonlyMap<string, string>,
  blocking: Blocking,
): EndlessCircle[] {
  const circles: EndlessCircle[] = [];
  const seen = new Set<string>();
  for (const start of open.keys()) {
    const way = new Map<string, Need>();
    let pointer = start;
    while (!seen.has(pointer)) {
      seen.add(pointer);
      const needs = open.get(pointer);
      const [next] = needs ? blocking(needs) : [];
      if (!next) break;
      way.set(pointer, next);
      pointer = pointers.get(next.reference) ?? '';
    }
    if (!way.has(pointer)) continue;
    const steps = [...way];
    const circle = steps.slice(steps.findIndex(([at]) => at === pointer));
    circles.push({
      pointers: circle.map(([at]) => at),
      hasParts: circle.some(([, need]) => need.isOfPart),
    });
  }
  return circles;
}
