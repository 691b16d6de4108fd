import {
  childPointer,
  examineOpenApi,
  stringOf,
  type OpenApiFinding,
} from '@almanac/openapi-diff';
import type { ReadDocument } from '../../ContractReader';
import type { ContractNote } from '../../ContractReading';
import { MOST_FAULTS } from '../../MOST_FAULTS';
import { faultsOfFindings } from '../faultsOfFindings';
import type { AsyncApiModel, AsyncPart } from './AsyncApiModel';

/** References that are told to be not compared. */
const MOST_FINDINGS = 200;

/** Ids that no two parts of a definition may share: AsyncAPI 2.6, Operation Object and Message Object. */
const IDS = ['operationId', 'messageId'] as const;

/** What to look at in a definition that can be read: references that are not followed, schemas without end, ids that are taken. */
export function faultsOf(
  model: AsyncApiModel,
): Pick<ReadDocument<unknown>, 'faults' | 'faultsLeftOff' | 'leadsOut'> {
  const { findings, leftOff, leadsOut } = examined(model, MOST_FAULTS);
  const ids = IDS.flatMap(id => takenIds(model, id));
  return {
    faults: faultsOfFindings([...findings, ...ids]),
    faultsLeftOff: leftOff,
    ...(leadsOut && { leadsOut }),
  };
}

/**
 * What was not compared: what the comparison of messages says, and references beside the schemas of messages that lead out of
 * the definition or nowhere.
 */
export function withUnfollowed(
  notes: readonly ContractNote[],
  sides: Readonly<Record<ContractNote['side'], AsyncApiModel>>,
): ContractNote[] {
  const placeOf = ({ side, pointer }: Omit<ContractNote, 'message'>) =>
    JSON.stringify([side, pointer]);
  const told = new Set(notes.map(placeOf));
  const others = (['before', 'after'] as const).flatMap(side =>
    examined(sides[side])
      .findings.filter(({ ruleId }) => ruleId.startsWith('reference-'))
      .map(({ pointer, message }) => ({
        ...{ side, message },
        pointer: pointer.replace(/\/\$ref$/, ''),
      }))
      .filter(note => !told.has(placeOf(note))),
  );
  return [...notes, ...others];
}

/** Schemas and references mean in AsyncAPI what they mean in OpenAPI 3.1: JSON Schema has them. */
function examined(
  { root, edition }: AsyncApiModel,
  mostFindings: number = MOST_FINDINGS,
) {
  return examineOpenApi(
    { root, version: '3.1', declaredVersion: edition, notes: [] },
    mostFindings,
  );
}

function takenIds(
  { operations, channels }: AsyncApiModel,
  id: (typeof IDS)[number],
): Pick<OpenApiFinding, 'pointer' | 'message' | 'fix'>[] {
  const parts: readonly AsyncPart[] =
    id === 'operationId'
      ? operations
      : channels.flatMap(({ messages }) => messages);
  const first = new Map<string, string>();
  return parts.flatMap(({ value, pointer }) => {
    const said = stringOf(value, id);
    if (said === undefined) return [];
    const taken = first.get(said);
    if (taken === undefined) first.set(said, pointer);
    // One message may be that of several channels.
    if (taken === undefined || taken === pointer) return [];
    return {
      pointer: childPointer(pointer, id),
      message: `The ${id} ${said} is already that of ${taken}.`,
      fix: `Give each its own ${id}.`,
    };
  });
}
