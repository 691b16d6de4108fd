import { stringOf, type Json } from '../json/Json';
import { childPointer, tokensOf, valueAt } from '../json/pointer';
import { pathInSchema } from './pathInSchema';

const METHODS = /^(get|put|post|delete|options|head|patch|trace|query)$/;

/** A place of a document in plain words: ``the response 200``, `` `tags[].name` of `Pet` ``. */
export function placeInWords(root: Json, pointer: string): string {
  const tokens = tokensOf(pointer);
  if (tokens.length === 0) return 'the document';
  const { words, rest } = ownerOf(root, tokens);
  const path = pathInSchema(rest);
  return path === '' ? words : `\`${path}\` of ${words}`;
}

interface Owner {
  readonly words: string;
  /** What is left of the pointer below the owner. */
  readonly rest: readonly string[];
}

function ownerOf(root: Json, tokens: readonly string[]): Owner {
  if (tokens[0] === 'components') {
    return part(root, tokens, ['components', tokens[1]], tokens.slice(2));
  }
  if (tokens[0] === 'definitions') {
    return { words: `\`${tokens[1]}\``, rest: tokens.slice(2) };
  }
  if (tokens[0] === 'paths' || tokens[0] === 'webhooks') {
    return ofOperation(root, tokens);
  }
  if (['parameters', 'responses', 'securityDefinitions'].includes(tokens[0])) {
    return part(root, tokens, [tokens[0]], tokens.slice(1), tokens[0]);
  }
  return { words: `\`${tokens.join('.')}\``, rest: [] };
}

/** A component, by its kind and name. */
function part(
  root: Json,
  tokens: readonly string[],
  above: readonly string[],
  [name, ...rest]: readonly string[],
  kind: string = tokens[1],
): Owner {
  switch (kind) {
    case 'schemas':
      return { words: `\`${name}\``, rest };
    case 'parameters':
      return parameter(root, [...above, name], rest);
    case 'headers':
      return { words: `the header \`${name}\``, rest };
    case 'requestBodies':
      return { words: `the request body \`${name}\``, rest };
    case 'responses':
      return ofResponse(`the response \`${name}\``, rest);
    case 'securitySchemes':
    case 'securityDefinitions':
      return { words: `the security scheme \`${name}\``, rest: [] };
    default:
      return { words: `\`${tokens.join('.')}\``, rest: [] };
  }
}

function ofOperation(root: Json, tokens: readonly string[]): Owner {
  const [kind, path, method, what, key, ...rest] = tokens;
  const name = kind === 'webhooks' ? `the webhook \`${path}\`` : path;
  if (method === undefined) return { words: name, rest: [] };
  if (method === 'parameters') {
    return parameter(root, tokens.slice(0, 4), tokens.slice(4));
  }
  if (!METHODS.test(method)) return { words: name, rest: [] };
  const operation =
    kind === 'webhooks' ? name : `${method.toUpperCase()} ${path}`;
  switch (what) {
    case 'parameters':
      return key === undefined
        ? { words: operation, rest: [] }
        : parameter(root, tokens.slice(0, 5), rest);
    case 'requestBody':
      return { words: 'the request body', rest: key ? [key, ...rest] : [] };
    case 'responses':
      return ofResponse(`the response ${key}`, rest);
    case 'callbacks':
      return { words: `the callback \`${key}\` of ${operation}`, rest: [] };
    default:
      return { words: operation, rest: [] };
  }
}

function ofResponse(words: string, rest: readonly string[]): Owner {
  if (rest[0] === 'headers' && rest.length > 1) {
    return {
      words: `the header \`${rest[1]}\` of ${words}`,
      rest: rest.slice(2),
    };
  }
  if (rest[0] === 'links' && rest.length > 1) {
    return { words: `the link \`${rest[1]}\` of ${words}`, rest: [] };
  }
  return { words, rest };
}

function parameter(
  root: Json,
  tokens: readonly string[],
  rest: readonly string[],
): Owner {
  const value = valueAt(root, tokens.reduce(childPointer, ''));
  const location = stringOf(value, 'in') ?? '';
  const name = stringOf(value, 'name') ?? tokens[tokens.length - 1];
  if (location === 'body') return { words: 'the request body', rest };
  return location === 'formData'
    ? { words: `the form field \`${name}\``, rest }
    : { words: `the ${location} parameter \`${name}\``, rest };
}
