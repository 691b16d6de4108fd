import { itemsAt, memberAt, membersAt, type At } from '../json/At';
import { memberOf, stringOf } from '../json/Json';
import { resolve } from '../references/resolve';
import { leadsOut } from '../references/leadsOut';
import type { Source } from '../references/Source';
import type { ApiResponse } from './ApiBody';
import type { ApiOperation } from './ApiOperation';
import type { OperationEntry } from './OperationEntry';
import { bodyOf } from './bodyOf';
import { bodyOfSwagger } from './bodyOfSwagger';
import { entriesOf, unfollowedIn } from './operationEntries';
import { parameterOf } from './parameterOf';
import { responseOf } from './responseOf';
import { securityOf } from './securityOf';
import { serversOf } from './serversOf';

/** What an operation says with all that it takes over from its path and its document. */
export function readOperation(
  source: Source,
  entry: OperationEntry,
): ApiOperation {
  const said = parametersOf(source, entry);
  const isSwagger = source.version === '2.0';
  const inBody = (at: At) =>
    ['body', 'formData'].includes(stringOf(at.value, 'in') ?? '');
  const requestBody = memberAt(entry.at, 'requestBody');
  return {
    entry,
    parameters: said
      .filter(at => memberOf(at.value, 'name') !== undefined && !inBody(at))
      .map(at => parameterOf(source, at)),
    unfollowedParameters: new Set(
      said.flatMap(at => leadsOut(source, at) ?? []),
    ),
    body: isSwagger
      ? bodyOfSwagger(source, entry, said.filter(inBody))
      : requestBody && bodyOf(source, requestBody),
    responses: responsesOf(source, entry),
    security: securityOf(source, entry.at),
    servers: serversOf(source, entry),
    callbacks: callbacksOf(source, entry),
    unfollowedCallbacks: unfollowedCallbacksOf(source, entry),
  };
}

/** An operation's own parameters hide those of its path with the same name and place. */
function parametersOf(source: Source, entry: OperationEntry): At[] {
  const byKey = new Map<string, At>();
  for (const owner of [entry.pathItem, entry.at]) {
    for (const item of itemsAt(memberAt(owner, 'parameters'))) {
      const at = resolve(source, item);
      byKey.set(leadsOut(source, at) ?? keyOf(at), at);
    }
  }
  return [...byKey.values()];
}

function keyOf({ value }: At): string {
  return `${stringOf(value, 'in') ?? ''} ${stringOf(value, 'name') ?? ''}`;
}

function responsesOf(
  source: Source,
  entry: OperationEntry,
): ReadonlyMap<string, ApiResponse> {
  const responses = new Map<string, ApiResponse>();
  for (const [code, item] of membersAt(memberAt(entry.at, 'responses'))) {
    if (code.startsWith('x-')) continue;
    const status = code.toUpperCase();
    responses.set(status, responseOf(source, entry, status, item));
  }
  return responses;
}

function callbacksOf(source: Source, entry: OperationEntry): OperationEntry[] {
  return membersAt(memberAt(entry.at, 'callbacks')).flatMap(([name, item]) =>
    entriesOf(source, 'callback', resolve(source, item), `${name} `),
  );
}

function unfollowedCallbacksOf(
  source: Source,
  entry: OperationEntry,
): ReadonlySet<string> {
  const callbacks = membersAt(memberAt(entry.at, 'callbacks'));
  return new Set(
    callbacks.flatMap(([name, item]) => {
      const at = resolve(source, item);
      return leadsOut(source, at) === null
        ? unfollowedIn(source, at, `${name} `)
        : [`${name} `];
    }),
  );
}
