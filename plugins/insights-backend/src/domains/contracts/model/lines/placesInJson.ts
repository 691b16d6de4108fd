import { childPointer } from '@almanac/openapi-diff';
import { visit } from 'jsonc-parser';

/** Where we are: in an object by a key, in a list by an index. */
interface Level {
  readonly pointer: string;
  /** Of a list; null of an object. */
  index: number | null;
  /** Pointer of what comes next in it. */
  member: string;
}

/** Lines of pointers in a JSON text. */
export function placesInJson(
  text: string,
  pointers: ReadonlySet<string>,
): Map<string, number> {
  const wanted = withAround(pointers);
  const lines = new Map<string, number>([['', 1]]);
  const levels: Level[] = [];
  const see = (pointer: string, line: number) => {
    if (wanted.has(pointer) && !lines.has(pointer)) lines.set(pointer, line);
  };
  /** The pointer of a value that begins. */
  const enter = (line: number): string => {
    const level = levels.at(-1);
    if (!level) return '';
    if (level.index !== null) {
      level.member = `${level.pointer}/${level.index}`;
      level.index += 1;
      see(level.member, line);
    }
    return level.member;
  };
  const begin =
    (index: number | null) => (_: number, __: number, line: number) => {
      const pointer = enter(line + 1);
      levels.push({ pointer, index, member: pointer });
    };
  const end = () => {
    levels.pop();
  };
  visit(text, {
    onObjectBegin: begin(null),
    onObjectEnd: end,
    onArrayBegin: begin(0),
    onArrayEnd: end,
    onObjectProperty(name, _, __, line) {
      const level = levels.at(-1);
      if (!level) return;
      level.member = childPointer(level.pointer, name);
      see(level.member, line + 1);
    },
    onLiteralValue(_, __, ___, line) {
      enter(line + 1);
    },
  });
  return nearest(pointers, lines);
}

/** The pointers, and those of what they are in. */
export function withAround(pointers: ReadonlySet<string>): Set<string> {
  const all = new Set<string>();
  for (const pointer of pointers) {
    let at = pointer;
    while (at !== '' && !all.has(at)) {
      all.add(at);
      at = at.slice(0, at.lastIndexOf('/'));
    }
  }
  return all;
}

/** The line of each, or of the nearest around it that has one. */
export function nearest(
  pointers: ReadonlySet<string>,
  lines: ReadonlyMap<string, number>,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const pointer of pointers) {
    let at = pointer;
    while (at !== '' && !lines.has(at)) at = at.slice(0, at.lastIndexOf('/'));
    found.set(pointer, lines.get(at) ?? 1);
  }
  return found;
}
