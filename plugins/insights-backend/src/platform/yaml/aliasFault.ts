import {
  isAlias,
  isCollection,
  isPair,
  isScalar,
  type Alias,
  type Document,
  type LineCounter,
  type Node,
} from 'yaml';
import type { Place } from './placeIn';
import type { YamlFault } from './YamlFault';

const WRITE_IT_OUT = 'Write out what the alias stands for.';

/** Goes through a document in the order in which it is written, as anchors come before their aliases. */
class AliasWalk {
  fault: (YamlFault & { readonly alias: Alias }) | undefined;
  largest: { readonly alias: Alias; readonly values: number } | undefined;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<unknown>();
  readonly #values = new Map<unknown, number>();

  /** @returns values that a node stands for, itself included */
  walk(node: unknown): number {
    if (isAlias(node)) return this.#follow(node);
    if (isPair(node)) return this.walk(node.key) + this.walk(node.value);
    if (!isCollection(node) && !isScalar(node)) return 0;
    if (node.anchor) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return 1;
    this.#open.add(node);
    let values = 1;
    for (const item of node.items) values += this.walk(item);
    this.#open.delete(node);
    this.#values.set(node, values);
    return values;
  }

  #follow(alias: Alias): number {
    const target = this.#anchors.get(alias.source);
    if (!target) {
      const detail = `holds the alias *${alias.source}, and no anchor &${alias.source} before it`;
      this.fault ??= { alias, detail, howToMend: WRITE_IT_OUT };
      return 1;
    }
    if (this.#open.has(target)) {
      const detail = `holds the alias *${alias.source} within what it stands for`;
      this.fault ??= { alias, detail, howToMend: WRITE_IT_OUT };
      return 1;
    }
    const values = this.#values.get(target) ?? 1;
    if (values > (this.largest?.values ?? 0)) this.largest = { alias, values };
    return values;
  }
}

/**
 * What is wrong with the aliases of a document: one that stands for nothing, for something that holds it, or for more values
 * than anybody reads. The first is told, or the one that stands for the most.
 *
 * @param most - values that an alias may stand for
 */
export function aliasFault(
  document: Document,
  lines: LineCounter,
  most: number,
): YamlFault | undefined {
  const walk = new AliasWalk();
  walk.walk(document.contents);
  const { fault, largest } = walk;
  if (fault) return { ...fault, place: placeOf(fault.alias, lines) };
  if (!largest || largest.values <= most) return undefined;
  return {
    detail: `holds aliases that stand for too much: *${
      largest.alias.source
    } for ${inWords(largest.values)}`,
    howToMend: 'Write out what the aliases stand for, or use fewer of them.',
    place: placeOf(largest.alias, lines),
  };
}

/** Aliases of aliases make numbers that nobody reads. */
function inWords(values: number): string {
  if (values > 1_000_000) return 'more than a million values';
  return values === 1 ? 'one value' : `${values} values`;
}

function placeOf(alias: Alias, lines: LineCounter): Place | undefined {
  if (!alias.range) return undefined;
  const { line, col } = lines.linePos(alias.range[0]);
  return { line, column: col };
}
