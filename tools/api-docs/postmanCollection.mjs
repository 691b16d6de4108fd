import { createHash } from 'node:crypto';
import converter from 'openapi-to-postmanv2';
import { parse } from 'yaml';
import { withPlainSchemas } from './plainSchemas.mjs';

/** Where the example portal is, and what is in it: a reader changes these variables, not the requests. */
const VARIABLES = [
  { key: 'backend', value: 'http://localhost:7007', type: 'string' },
  { key: 'baseUrl', value: '{{backend}}/api/insights/v1', type: 'string' },
  { key: 'bearerToken', value: '', type: 'string' },
];

/** Values of parameters that the example portal has; the others are for the reader to fill in. */
const OF_EXAMPLE_PORTAL = {
  collectorId: 'web-platform',
  signalId: 'web-platform:support-share',
  topicId: 'web-platform:has',
  radarId: 'web-platform',
  sloName: 'paid-order',
  registry: 'model-files',
  modelName: 'demand-forecast',
  version: '4',
  contractRef: 'api%3Adefault%2Finsights',
  problemId: 'unknown-topic',
  side: ['model-files/demand-forecast@3', 'model-files/demand-forecast@4'],
  owner: 'group:default/checkout',
  format: 'hugging-face',
};

/** What the converter adds to the description of a list of values, of which it was shown the first one. */
const ONLY_ONE_OF = / ?\(This can only be one of [^)]*\)/;

/** A UUID that belongs to a name, so that the same description gives the same file. */
function idOf(name) {
  const hex = createHash('sha256').update(name).digest('hex');
  return hex.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    '$1-$2-4$3-8$4-$5',
  );
}

async function converted(document) {
  return new Promise((resolve, reject) => {
    converter.convertV2(
      { type: 'json', data: document },
      {
        folderStrategy: 'Tags',
        parametersResolution: 'Schema',
        enableOptionalParameters: false,
      },
      (error, { result, reason, output }) =>
        error || !result
          ? reject(new Error(`No collection: ${error ?? reason}`))
          : resolve(output[0].data),
    );
  });
}

const pathOf = ({ method, url }) =>
  `${method} /${url.path
    .map(part => part.replace(/^:(.+)/, '{$1}'))
    .join('/')}`;

/** The value of a parameter in the example portal; of one that is repeated, the one at its turn. */
function exampleOf(key, before) {
  const example = OF_EXAMPLE_PORTAL[key];
  if (!Array.isArray(example)) return example;
  return example[before.filter(each => each.key === key).length];
}

/** The request as the collection keeps it: with the values of the example portal, and what may be left out switched off. */
function requestOf(request, bodies) {
  const { method, url, header, body, description } = request;
  const example = bodies.get(pathOf(request));
  return {
    method,
    ...(description?.content && { description: description.content }),
    header: header.map(({ key, value }) => ({
      key,
      value: key === 'If-Match' ? '*' : value,
    })),
    url: {
      host: url.host,
      path: url.path,
      query: url.query.map(({ key, value, description: why }, index) => ({
        key,
        value: exampleOf(key, url.query.slice(0, index)) ?? value,
        description: (why?.content ?? '').replace(ONLY_ONE_OF, ''),
        disabled: !why?.content?.startsWith('(Required)'),
      })),
      variable: url.variable.map(({ key, value }) => ({
        key,
        value: OF_EXAMPLE_PORTAL[key] ?? value,
      })),
    },
    ...(body?.raw && {
      body: {
        mode: 'raw',
        raw: example ? JSON.stringify(example, null, 2) : body.raw,
        options: { raw: { language: 'json' } },
      },
    }),
  };
}

function itemOf(item, bodies, above) {
  const name = `${above}/${item.name}`;
  if (item.item) {
    return {
      id: idOf(name),
      name: item.name,
      ...(item.description?.content && {
        description: item.description.content,
      }),
      item: item.item.map(each => itemOf(each, bodies, name)),
    };
  }
  return {
    id: idOf(`${name} ${pathOf(item.request)}`),
    name: item.name,
    request: requestOf(item.request, bodies),
    response: [],
  };
}

/** Examples of bodies that the description has, by method and path. */
function bodiesOf({ paths }) {
  return new Map(
    Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, operation]) => {
        const example =
          operation.requestBody?.content?.['application/json']?.example;
        return example ? [[`${method.toUpperCase()} ${path}`, example]] : [];
      }),
    ),
  );
}

/**
 * The description as a Postman collection (v2.1), one folder for each tag. The same description gives the same collection.
 *
 * @param text - the description, YAML
 */
export async function postmanCollection(text) {
  const document = parse(text);
  const { item, auth, info } = await converted(withPlainSchemas(document));
  const bodies = bodiesOf(document);
  return {
    info: {
      _postman_id: idOf('insights'),
      name: 'Almanac: insights',
      description: document.info.description,
      schema: info.schema,
    },
    auth,
    variable: VARIABLES,
    item: item.map(each => itemOf(each, bodies, 'insights')),
  };
}
