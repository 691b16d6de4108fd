import { isJsonObject, type Json, type JsonObject } from '../json/Json';
import type { OpenApiDocument } from '../read/OpenApiDocument';
import type { FoundSlips } from './FoundSlips';
import type { OpenApiFinding } from './OpenApiFinding';
import { pointerOf } from './referencesOf';
import type { Shape, Shapes } from './Shape';
import { SHAPES_OF_THREE } from './SHAPES_OF_THREE';
import { SHAPES_OF_TWO } from './SHAPES_OF_TWO';

/**
 * Places at which something else stands than an edition of OpenAPI says; in the order of the document.
 */
export function shapeSlips(
  { root, version }: Pick<OpenApiDocument, 'root' | 'version'>,
  found: FoundSlips,
): void {
  const shapes = version === '2.0' ? SHAPES_OF_TWO : SHAPES_OF_THREE;
  lookAtMembers(root, shapes.document, { shapes, found, path: [] });
}

interface Look {
  readonly shapes: Shapes;
  readonly found: FoundSlips;
  /** Tokens of the pointer of what is looked at; the same list is used for all. */
  readonly path: string[];
}

function lookAt(value: Json, shape: Shape, look: Look): void {
  if (!isOf(value, shape)) {
    look.found.add(() => slipOf(value, pointerOf(look.path), shape));
  } else if (Array.isArray(value)) lookAtItems(value, shape, look);
  else if (isJsonObject(value)) lookIn(value, shape, look);
}

function lookAtChild(
  token: string,
  value: Json,
  shape: Shape,
  look: Look,
): void {
  look.path.push(token);
  lookAt(value, shape, look);
  look.path.pop();
}

function lookAtItems(list: readonly Json[], { each }: Shape, look: Look): void {
  if (!each) return;
  list.forEach((item, index) => lookAtChild(String(index), item, each, look));
}

function lookIn(
  value: JsonObject,
  { part, each, mayRefer, takesExtensions }: Shape,
  look: Look,
): void {
  if (part) {
    const { [part]: members } = look.shapes;
    lookAtMembers(value, members, look);
  }
  if (!each || (mayRefer && typeof value.$ref === 'string')) return;
  for (const [name, member] of Object.entries(value)) {
    if (takesExtensions && name.startsWith('x-')) continue;
    lookAtChild(name, member, each, look);
  }
}

function lookAtMembers(
  value: JsonObject,
  members: Readonly<Record<string, Shape>>,
  look: Look,
): void {
  for (const [keyword, member] of Object.entries(value)) {
    if (!Object.hasOwn(members, keyword)) continue;
    lookAtChild(keyword, member, members[keyword], look);
  }
}

function isOf(value: Json, { is }: Shape): boolean {
  switch (is) {
    case 'object':
      return isJsonObject(value);
    case 'list':
      return Array.isArray(value);
    case 'text':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return isJsonObject(value) || typeof value === 'boolean';
  }
}

function slipOf(
  value: Json,
  pointer: string,
  { is, words }: Shape,
): OpenApiFinding {
  if (is === 'schema') {
    return {
      ...{ ruleId: 'schema-not-an-object', severity: 'error', pointer },
      message: 'What stands here is no schema, and is read as if nothing did.',
      fix: 'Write the schema as an object, or take it out.',
    };
  }
  return {
    ...{ ruleId: 'shape-unexpected', severity: 'error', pointer },
    message: `Here stands ${inWords(
      value,
    )}, where ${words} is expected: it says nothing that can be compared.`,
    fix: `Write ${words}, or take it out.`,
  };
}

function inWords(value: Json): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (isJsonObject(value)) return 'an object';
  return { string: 'a text', number: 'a number', boolean: 'true or false' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}
