import type { ContractFormat } from '../ContractFormat';
import { placesInJson } from './placesInJson';
import { placesInSchemaText } from './placesInSchemaText';
import { placesInYaml } from './placesInYaml';

/** Finds the lines, from 1, at which pointers are. A pointer that is not found is at the nearest part around it. */
export function placesOf(
  text: string,
  format: ContractFormat,
  pointers: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  if (pointers.size === 0) return new Map();
  if (format === 'graphql' || format === 'protobuf') {
    return placesInSchemaText(text, pointers);
  }
  return /^[\s\uFEFF]*[{[]/.test(text)
    ? placesInJson(text, pointers)
    : placesInYaml(text, pointers);
}
