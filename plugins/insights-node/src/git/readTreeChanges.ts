import type { TreeChange } from './GitHistory';

/** Arguments of git whose output `readTreeChanges` reads. */
export const TREE_CHANGE_ARGUMENTS: readonly string[] = [
  ...['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-abbrev'],
  ...['--no-renames', '--no-color', '--no-ext-diff', '--no-textconv'],
];

/** The tree without files, by the length of ids: of SHA-1 and SHA-256. */
const EMPTY_TREES: ReadonlyMap<number, string> = new Map([
  [40, '4b825dc642cb6eb9a060e54bf8d69288fbee4904'],
  [64, '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'],
]);

const HEADER = /^([0-9a-f]+) ([0-9a-f]+)\n/;
const CHANGE = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/;
/** A link holds a path, and a submodule nothing. */
const FILE_MODE = /^100\d{3}$/;

/** Globs as git takes them among paths. */
export function globsOf(globs: readonly string[]): string[] {
  return globs.map(glob => `:(glob)${glob}`);
}

/** What `git diff-tree --stdin` is asked: each tree beside the one before it. */
export function treePairs(trees: readonly string[]): string {
  return trees.map((tree, i) => `${beforeOf(trees, i)} ${tree}\n`).join('');
}

/**
 * Reads what git wrote of the differences between trees, in their order.
 *
 * @throws Error where it is something else
 */
export function readTreeChanges(
  output: string,
  trees: readonly string[],
): TreeChange[][] {
  const changes: TreeChange[][] = trees.map(() => []);
  const fields = output.split('\0');
  let at = -1;
  for (let i = 0; i < fields.length - 1 || fields[i]; i += 2) {
    let field = fields[i];
    // Of trees without differences git writes the header alone.
    for (let header = HEADER.exec(field); header; header = HEADER.exec(field)) {
      at = placeOf(header, trees, at + 1);
      field = field.slice(header[0].length);
    }
    if (field === '') break;
    const [, mode, blob] = CHANGE.exec(field) ?? [];
    if (blob === undefined || at < 0) throw new Error('Git wrote no change');
    changes[at].push({
      path: fields[i + 1],
      blob: FILE_MODE.test(mode) ? blob : null,
    });
  }
  return changes;
}

function placeOf(
  [, before, tree]: RegExpExecArray,
  trees: readonly string[],
  from: number,
): number {
  for (let i = from; i < trees.length; i++) {
    if (trees[i] === tree && beforeOf(trees, i) === before) return i;
  }
  throw new Error('Git wrote of trees that it was not asked for');
}

function beforeOf(trees: readonly string[], index: number): string {
  return index > 0
    ? trees[index - 1]
    : EMPTY_TREES.get(trees[0].length) ?? EMPTY_TREES.values().next().value!;
}
