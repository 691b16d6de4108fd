import { Problem } from '../../platform/Problem';

/** Says that the catalog has, and had, no such API. */
export function unknownContract(entityRef: string): Problem {
  return new Problem(
    'unknown-contract',
    `The catalog has no API entity ${entityRef}.`,
  );
}

/** Says that an API has no such snapshot. */
export function unknownSnapshot(entityRef: string, id: string): Problem {
  return new Problem('unknown-snapshot', `${entityRef} has no snapshot ${id}.`);
}
