import { parse } from 'yaml';
import { boundsInWords, follow } from './bounds.mjs';
import { GENERATED } from './generatedBy.mjs';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** Problem types of what a path names and is not there. */
const UNKNOWN = {
  collectorId: 'unknown-collector',
  signalId: 'unknown-signal',
  topicId: 'unknown-topic',
  radarId: 'unknown-radar',
  sloName: 'unknown-slo',
  slaId: 'unknown-sla',
  sliId: 'unknown-sli',
  reportId: 'unknown-slo-report',
  actionId: 'unknown-slo-action',
  registry: 'unknown-model',
  contractRef: 'unknown-contract',
  snapshotId: 'unknown-snapshot',
  problemId: 'unknown-problem-type',
  promotionId: 'not-found',
  waiverId: 'not-found',
};

const oneLine = text => (text ?? '').trim().replace(/\s+/g, ' ');
/** Text of a description: quoted code stays, and what Markdown would take for HTML does not. */
const inText = text =>
  oneLine(text)
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replace(/</g, '&lt;')))
    .join('');

/** The problems that follow from what an operation takes, beside those of every operation. */
function problemsOf(parameters, body) {
  const names = new Set(parameters.map(({ name }) => name));
  return [
    ...parameters
      .filter(parameter => parameter.in === 'path')
      .flatMap(({ name }) => UNKNOWN[name] ?? []),
    ...(names.has('cursor') ? ['invalid-cursor'] : []),
    ...(body
      ? ['invalid-json', 'unsupported-media-type', 'body-too-large']
      : []),
    ...(names.has('If-Match')
      ? ['precondition-required', 'precondition-failed']
      : []),
  ];
}

const parameterLine = document => parameter => {
  const { name, required, schema, description } = parameter;
  const where = `${parameter.in}${required ? ', required' : ''}`;
  const what = boundsInWords(document, schema);
  return `- \`${name}\` (${where}): ${what}${
    description ? `. ${inText(description)}` : ''
  }`;
};

/** The fields of a JSON body, and what each takes; those of its parts so many levels down. */
function bodyLines(document, schema, { above = '', levels = 2 } = {}) {
  const { properties = {}, required = [] } = follow(document, schema) ?? {};
  return Object.entries(properties).flatMap(([name, field]) => {
    const { description, items } = follow(document, field) ?? {};
    const must = required.includes(name) ? ', required' : '';
    const path = `${above}${name}`;
    const line = `- \`${path}\` (body${must}): ${boundsInWords(
      document,
      field,
    )}${description ? `. ${inText(description)}` : ''}`;
    const [part, mark] = items ? [items, '[].'] : [field, '.'];
    const below = { above: `${path}${mark}`, levels: levels - 1 };
    return levels > 0 ? [line, ...bodyLines(document, part, below)] : [line];
  });
}

/** Who may: nobody is asked where `security` is empty, and not everybody where it may be left out. */
function accessInWords({ security, 'x-permission': permission }) {
  if (security?.length === 0) return 'No credentials';
  const isOptional = security?.some(each => Object.keys(each).length === 0);
  return `Permission \`${permission}\`${
    isOptional ? ', where it is not answered without credentials' : ''
  }`;
}

function operationLines(document, { path, method, shared, operation }) {
  const parameters = [...shared, ...(operation.parameters ?? [])].map(each =>
    follow(document, each),
  );
  const body = operation.requestBody?.content?.['application/json'];
  const problems = problemsOf(parameters, body);
  const takes = [
    ...parameters.map(parameterLine(document)),
    ...(body ? bodyLines(document, body.schema) : []),
  ];
  const isDeprecated = operation.deprecated ? ' **Deprecated.**' : '';
  return [
    `### ${method.toUpperCase()} \`${path}\``,
    '',
    `${operation.summary}.${isDeprecated} ${inText(operation.description)}`,
    '',
    `${accessInWords(operation)}${
      operation['x-audit'] ? `, audited as \`${operation['x-audit']}\`` : ''
    }. Answers ${Object.keys(operation.responses)
      .filter(status => status.startsWith('2'))
      .join(', ')}.`,
    '',
    ...takes,
    ...(takes.length > 0 ? [''] : []),
    ...(problems.length > 0
      ? [
          `Problems: ${[...new Set(problems)]
            .map(id => `[\`${id}\`](problems/${id}.md)`)
            .join(', ')}.`,
          '',
        ]
      : []),
  ];
}

/**
 * A page that lists every operation: who may, what it takes within which bounds, and what it can answer in place of success.
 *
 * @param text - the description, YAML
 */
export function reference(text) {
  const document = parse(text);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter(method => item[method]).map(method => ({
      path,
      method,
      shared: item.parameters ?? [],
      operation: item[method],
    })),
  );
  const sections = document.tags.flatMap(({ name, description }) => [
    `## ${name}`,
    '',
    inText(description),
    '',
    ...operations
      .filter(({ operation }) => operation.tags[0] === name)
      .flatMap(each => operationLines(document, each)),
  ]);
  const general = ['unauthenticated', 'forbidden', 'invalid-request']
    .concat(['unavailable', 'internal-error'])
    .map(id => `[\`${id}\`](problems/${id}.md)`);
  return [
    GENERATED,
    '',
    '# All operations',
    '',
    `${
      operations.length
    } operations below \`/api/insights/v1\`. Each can answer ${general.join(
      ', ',
    )};`,
    'beside each stand those that follow from what it takes. What hangs on what is known already, such as `conflict`, is told by',
    '[its own page](problems/index.md).',
    '',
    ...sections,
  ].join('\n');
}
