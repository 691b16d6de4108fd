import type { ContractFault, ContractText } from './ContractReading';
import { placesOf } from './lines/placesOf';

/** Faults with the lines of their pointers, in a text of JSON or YAML; those that have a line keep it. */
export function withLines(
  faults: readonly ContractFault[],
  { definition, format }: ContractText,
): readonly ContractFault[] {
  if (format !== 'openapi' && format !== 'asyncapi') return faults;
  const pointers = faults.flatMap(({ pointer, line }) =>
    pointer === null || pointer === '' || line !== null ? [] : [pointer],
  );
  const lines = placesOf(definition, format, new Set(pointers));
  return faults.map(fault => ({
    ...fault,
    line: fault.line ?? lines.get(fault.pointer ?? '') ?? null,
  }));
}
