import { addDeprecated, isDeprecated } from './addDeprecated';
import { addSchemaDeprecations } from './addSchemaDeprecations';
import {
  itemsOf,
  membersOf,
  pointerTo,
  textOf,
  type Members,
} from './jsonParts';
import type { Outline } from './Outline';
import { OutlineBuilder } from './OutlineBuilder';

const METHODS: ReadonlySet<string> = new Set([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
]);

/** What an OpenAPI document of 2.0, 3.0 or 3.1 offers, and what of it is to end. */
export function outlineOpenApi(root: Members): Outline {
  const outline = new OutlineBuilder();
  outline.describe(textOf(membersOf(root.info).description));
  for (const [key, isWebhook] of [
    ['paths', false],
    ['webhooks', true],
  ] as const) {
    for (const [path, item] of Object.entries(membersOf(root[key]))) {
      const at = { path: isWebhook ? `webhook ${path}` : path, item };
      addPath(outline, at, pointerTo(`/${key}`, path));
    }
  }
  const components = membersOf(root.components);
  addSchemas(outline, components.schemas, '/components/schemas');
  addSchemas(outline, root.definitions, '/definitions');
  addShared(outline, components.parameters, '/components/parameters');
  addShared(outline, root.parameters, '/parameters');
  return outline.build();
}

function addPath(
  outline: OutlineBuilder,
  { path, item }: { readonly path: string; readonly item: unknown },
  pointer: string,
): void {
  const members = membersOf(item);
  addParameters(outline, path, members.parameters, pointer);
  for (const [method, value] of Object.entries(members)) {
    if (!METHODS.has(method)) continue;
    const operation = membersOf(value);
    const name = `${method.toUpperCase()} ${path}`;
    const at = pointerTo(pointer, method);
    outline.addOperation({
      name,
      summary: textOf(operation.summary) ?? textOf(operation.description),
      isDeprecated: isDeprecated(operation),
    });
    addDeprecated(outline, {
      ...{ value: operation, kind: 'operation', name, pointer: at },
    });
    addParameters(outline, name, operation.parameters, at);
    addBodies(outline, name, operation, at);
  }
}

function addParameters(
  outline: OutlineBuilder,
  owner: string,
  parameters: unknown,
  pointer: string,
): void {
  const list = pointerTo(pointer, 'parameters');
  itemsOf(parameters).forEach((value, index) => {
    const parameter = membersOf(value);
    addDeprecated(outline, {
      value: parameter,
      kind: 'parameter',
      name: `${owner}: ${wordsOf(parameter)}`,
      pointer: pointerTo(list, index),
    });
  });
}

/** Schemas that are written out in a request or an answer. */
function addBodies(
  outline: OutlineBuilder,
  owner: string,
  { requestBody, responses }: Members,
  pointer: string,
): void {
  const request = pointerTo(pointer, 'requestBody');
  addContent(outline, `${owner} request`, membersOf(requestBody), request);
  const answers = pointerTo(pointer, 'responses');
  for (const [status, answer] of Object.entries(membersOf(responses))) {
    const at = pointerTo(answers, status);
    addContent(outline, `${owner} ${status}`, membersOf(answer), at);
  }
}

function addContent(
  outline: OutlineBuilder,
  name: string,
  { content, schema }: Members,
  pointer: string,
): void {
  // Version 2.0 has the schema right here.
  addSchemaDeprecations(outline, {
    ...{ schema, name, kind: 'schema', pointer: pointerTo(pointer, 'schema') },
  });
  const types = pointerTo(pointer, 'content');
  for (const [type, value] of Object.entries(membersOf(content))) {
    addSchemaDeprecations(outline, {
      ...{ schema: membersOf(value).schema, name, kind: 'schema' },
      pointer: pointerTo(pointerTo(types, type), 'schema'),
    });
  }
}

function addSchemas(
  outline: OutlineBuilder,
  schemas: unknown,
  pointer: string,
): void {
  for (const [name, schema] of Object.entries(membersOf(schemas))) {
    const at = pointerTo(pointer, name);
    addSchemaDeprecations(outline, {
      ...{ schema, name, kind: 'schema', pointer: at },
    });
  }
}

/** Parameters that several operations share. */
function addShared(
  outline: OutlineBuilder,
  parameters: unknown,
  pointer: string,
): void {
  for (const [key, value] of Object.entries(membersOf(parameters))) {
    const parameter = membersOf(value);
    addDeprecated(outline, {
      ...{ value: parameter, kind: 'parameter' },
      name: wordsOf(parameter),
      pointer: pointerTo(pointer, key),
    });
  }
}

function wordsOf(parameter: Members): string {
  return [textOf(parameter.in), textOf(parameter.name)]
    .flatMap(word => word ?? [])
    .join(' ');
}
