import { isJsonObject, type Json, type JsonObject } from '../json/Json';
import type { OpenApiVersion } from './OpenApiDocument';
import type { ReadFault } from './ReadFault';

/** Where an edition says what an API does: one of these has to be there. Since 3.1 a document may hold webhooks or components alone. */
const PARTS: Readonly<Record<OpenApiVersion, readonly string[]>> = {
  '2.0': ['paths'],
  '3.0': ['paths'],
  '3.1': ['paths', 'webhooks', 'components'],
};

/**
 * What a document lacks without which it describes no API, or says as something else than an object. What is inside of these is
 * not looked at: real documents leave out much that the specification asks for.
 */
export function missingParts(
  root: JsonObject,
  version: OpenApiVersion,
): ReadFault[] {
  const said = PARTS[version].filter(name => root[name] !== undefined);
  const wrong = ['info', ...said].filter(name => !isJsonObject(root[name]));
  return [
    ...wrong.map(name => faultOf(name, root[name])),
    ...(said.length > 0 ? [] : [nothingOf(PARTS[version])]),
  ];
}

function faultOf(name: string, value: Json | undefined): ReadFault {
  const fix =
    name === 'info'
      ? 'Say title and version of the API in `info`.'
      : `Write \`${name}\` as an object; \`{}\` where there are none.`;
  return value === undefined
    ? fault(`The document has no \`${name}\`.`, fix)
    : fault(`\`${name}\` of the document is no object.`, fix, `/${name}`);
}

function nothingOf(parts: readonly string[]): ReadFault {
  const [first, ...others] = parts.map(name => `\`${name}\``);
  return others.length === 0
    ? fault(
        `The document has no ${first}: it describes no API.`,
        `Add ${first}; \`{}\` where there are none yet.`,
      )
    : fault(
        `The document has none of ${[first, ...others].join(
          ', ',
        )}: it describes no API.`,
        `Add ${first}; \`{}\` where there are none yet.`,
      );
}

function fault(
  message: string,
  remedy: string,
  pointer: string | null = null,
): ReadFault {
  return {
    ...{ kind: 'not-an-api', message, remedy, pointer },
    ...{ line: null, column: null },
  };
}
