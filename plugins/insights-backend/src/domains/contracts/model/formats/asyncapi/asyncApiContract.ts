import {
  memberOf,
  membersOf,
  readObject,
  stringOf,
  type JsonObject,
} from '@almanac/openapi-diff';
import type { ContractReader } from '../../ContractReader';
import type { ContractFault } from '../../ContractReading';
import { NO_FACTS } from '../../NO_FACTS';
import type { AsyncApiModel } from './AsyncApiModel';
import { compareMessages } from './compareMessages';
import { compareOutlines } from './compareOutlines';
import { faultsOf, withUnfollowed } from './faultsOf';
import { missingParts } from './missingParts';
import { modelOf } from './modelOf';
import { withSameNames } from './withSameNames';

/**
 * AsyncAPI 2 and 3. References are followed within the text alone.
 *
 * @see https://www.asyncapi.com/docs/reference/specification/v3.0.0
 */
export const asyncApiContract: ContractReader<AsyncApiModel> = {
  read(definition) {
    const { object, faults } = readObject(definition);
    if (faults) {
      return unread(
        faults.map(({ message, remedy, pointer, line, column }) => ({
          ...{ why: message, fix: remedy, pointer, line, column },
        })),
      );
    }
    const edition = String(memberOf(object, 'asyncapi') ?? '');
    const fault = faultOf(edition);
    if (fault) return unread([fault]);
    const missing = missingParts(object, edition);
    if (missing.length > 0) return unread(missing);
    const document = modelOf(object, edition);
    const facts = factsOf(object, document);
    return { document, isReadable: true, facts, ...faultsOf(document) };
  },

  compare(before, after, today) {
    const matched = withSameNames(before, after);
    const messages = compareMessages(before, matched, today);
    return {
      changes: [...compareOutlines(before, matched), ...messages.changes],
      notes: withUnfollowed(messages.notes, { before, after }),
    };
  },
};

function factsOf(root: JsonObject, { operations }: AsyncApiModel) {
  const info = Object.fromEntries(membersOf(root.info));
  return {
    title: stringOf(info, 'title') ?? null,
    declaredVersion: stringOf(info, 'version') ?? null,
    operationCount: operations.length,
  };
}

function faultOf(edition: string): ContractFault | undefined {
  if (/^[23](\.\d+)*/.test(edition)) return undefined;
  return {
    why:
      edition === ''
        ? 'The document does not say `asyncapi`.'
        : `The edition ${edition} of AsyncAPI is not known.`,
    fix: 'Say `asyncapi:` with 2.x or 3.x at the top.',
    ...{
      pointer: edition === '' ? null : '/asyncapi',
      line: null,
      column: null,
    },
  };
}

function unread(faults: readonly ContractFault[]) {
  return { document: null, isReadable: false, facts: NO_FACTS, faults };
}
