import { compare } from './comparison.mjs';
import { CHANGED_MEANINGS } from './CHANGED_MEANINGS.mjs';
import { GENERATED } from './generatedBy.mjs';
import { frozenText, releasesIn } from './releases.mjs';

const WEIGHTS = [
  ['breaking', 'Breaking'],
  ['risky', 'To look at'],
  ['safe', 'Added and widened'],
];

/** What no caller notices: descriptions, and parts that something else told of is made of. */
const isAside = ({ ruleId }) =>
  ruleId.endsWith('documentation-changed') ||
  ruleId === 'component-schema-added';

/** Where it is, unless the sentence says so; what is told of several operations names the first. */
function whereOf({ sentence, operations }) {
  const [first] = operations;
  if (!first || sentence.includes(first.path)) return '';
  const more = operations.length - 1;
  return ` (${first.method} ${first.path}${
    more > 0 ? ` and ${more} more` : ''
  })`;
}

/** The changes of a weight, a line each. */
const linesOf = changes => [
  ...new Set(changes.map(change => `- ${change.sentence}${whereOf(change)}`)),
];

/** What has another meaning since a release, a line each. */
function meaningsSince(version, meanings) {
  const lines = meanings
    .filter(({ after }) => after === version)
    .map(({ sentence }) => `- ${sentence}`);
  return lines.length > 0 ? ['### Changed in meaning', '', ...lines, ''] : [];
}

function section(engine, before, after, meanings) {
  const { changes } = compare(engine, before, after);
  const told = changes.filter(change => !isAside(change));
  const weighed = WEIGHTS.flatMap(([severity, title]) => {
    const lines = linesOf(told.filter(change => change.severity === severity));
    return lines.length > 0 ? [`### ${title}`, '', ...lines, ''] : [];
  });
  const groups = [...meaningsSince(before.version, meanings), ...weighed];
  if (groups.length === 0) groups.push('Nothing that a caller notices.', '');
  return groups;
}

const operationsIn = text => (text.match(/^ +operationId: /gm) ?? []).length;

/** Outside of quoted code no mark of a sentence may be read as Markdown or HTML. */
const asText = line =>
  line
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[<>*_[\]]/g, '\\$&'),
    )
    .join('');

/**
 * What each release of the API changed, the latest first, and before it what the present description has beyond it.
 *
 * @param folder - where the releases are
 * @param present - text of the present description
 * @param meanings - what the descriptions do not tell
 */
export function changelog(
  engine,
  { folder, present, meanings = CHANGED_MEANINGS },
) {
  const frozen = releasesIn(folder).map(release => ({
    ...release,
    name: `${release.version}.yaml`,
    text: frozenText(folder, release),
  }));
  const latest = frozen.at(-1);
  const releases = frozen.flatMap((release, index) => {
    const before = frozen[index - 1];
    const { version, releasedOn, text } = release;
    return [
      [
        `## ${version}, ${releasedOn}`,
        '',
        `Its description: \`releases/v1/${version}.yaml\` ([files](index.md#files)).`,
        '',
        ...(before
          ? section(engine, before, release, meanings).map(asText)
          : [`The first release: ${operationsIn(text)} operations.`, '']),
      ],
    ];
  });
  const unreleased = [
    '## Unreleased',
    '',
    ...section(
      engine,
      latest,
      { name: 'openapi.yaml', text: present },
      meanings,
    ).map(asText),
  ];
  return [
    GENERATED,
    '',
    '# Changes of the API',
    '',
    'Written by the engine that compares the contracts of the portal, from the descriptions that releases froze.',
    'What is told of a shared part names the first operation that it reaches; descriptions and examples are not told.',
    'What means something else than before is told by hand.',
    '',
    ...[unreleased, ...releases.reverse()].flat(),
  ].join('\n');
}
