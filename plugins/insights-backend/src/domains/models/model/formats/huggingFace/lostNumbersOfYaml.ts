import { isMap, isScalar, isSeq } from 'yaml';
import { keepsNumber } from '../../json/keepsNumber';
import type { Path } from '../../json/pointerOf';
import type { LostNumber } from '../lostNumbers';

/** Numbers of a node of YAML that are others once they are read. What an alias stands for is told where it is written. */
export function lostNumbersOfYaml(
  node: unknown,
  path: Path = [],
): LostNumber[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      lostNumbersOfYaml(value, [...path, String(key)]),
    );
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, index) =>
      lostNumbersOfYaml(item, [...path, index]),
    );
  }
  if (!isScalar(node) || typeof node.value !== 'number') return [];
  const { source, value } = node;
  return source === undefined || keepsNumber(source, value)
    ? []
    : [{ path, source }];
}
