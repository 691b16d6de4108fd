import { childPointer } from '@almanac/openapi-diff';
import { visit } from 'jsonc-parser';
import type { ContractFault } from './ContractReading';
import { MOST_FAULTS } from './MOST_FAULTS';

/**
 * Keys that stand in one object of a JSON text more than once, so many as are told, and how many more there are: RFC 8259, 4
 * leaves open what that means, and most readers, this one too, take the last. Of YAML, which forbids it, the parser tells it.
 *
 * @param definition - of which is known that it can be read
 */
export function faultsOfRepeatedKeys(definition: string): {
  readonly faults: readonly ContractFault[];
  readonly leftOff: number;
} {
  const faults: ContractFault[] = [];
  let leftOff = 0;
  if (!/^[\s\uFEFF]*\{/.test(definition)) return { faults, leftOff };
  const levels: Set<string>[] = [];
  visit(definition.replace(/^\uFEFF/, ''), {
    onObjectBegin() {
      levels.push(new Set());
    },
    onObjectEnd() {
      levels.pop();
    },
    onObjectProperty(key, _, __, line, column, pathAround) {
      const keys = levels.at(-1);
      if (!keys?.has(key)) keys?.add(key);
      else if (faults.length < MOST_FAULTS) {
        const path = [...pathAround().map(String), key];
        faults.push({
          why: `Map keys must be unique: ${JSON.stringify(
            key,
          )} stands in this object before, and only what comes last is read.`,
          fix: 'Keep one of the two.',
          pointer: path.reduce(childPointer, ''),
          ...{ line: line + 1, column: column + 1 },
        });
      } else leftOff += 1;
    },
  });
  return { faults, leftOff };
}
