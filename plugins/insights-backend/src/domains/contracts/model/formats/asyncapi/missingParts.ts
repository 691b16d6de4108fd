import { isJsonObject, memberOf, type JsonObject } from '@almanac/openapi-diff';
import type { ContractFault } from '../../ContractReading';

/** What has to be there, in version 2 and in version 3: AsyncAPI 2.6 and 3.0, AsyncAPI Object. */
const NEEDED = { 2: ['info', 'channels'], 3: ['info'] } as const;

/** What may be left out in version 3, where a definition can hold parts for others alone. */
const OPTIONAL = {
  2: ['components'],
  3: ['channels', 'operations', 'components'],
} as const;

/**
 * What a definition lacks without which it describes no API, or says as something else than an object. What is inside of these is
 * not looked at.
 *
 * @param edition - `2.6.0`, `3.0.0`
 */
export function missingParts(
  root: JsonObject,
  edition: string,
): ContractFault[] {
  const version = edition.startsWith('2') ? 2 : 3;
  const said = OPTIONAL[version].filter(
    name => memberOf(root, name) !== undefined,
  );
  return [...NEEDED[version], ...said]
    .filter(name => !isJsonObject(memberOf(root, name)))
    .map(name => faultOf(name, memberOf(root, name) === undefined));
}

function faultOf(name: string, isAbsent: boolean): ContractFault {
  return {
    why: isAbsent
      ? `The definition has no \`${name}\`.`
      : `\`${name}\` of the definition is no object.`,
    fix:
      name === 'info'
        ? 'Say title and version of the API in `info`.'
        : `Write \`${name}\` as an object; \`{}\` where there are none.`,
    ...{ pointer: isAbsent ? null : `/${name}`, line: null, column: null },
  };
}
