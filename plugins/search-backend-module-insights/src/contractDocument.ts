import type { components } from '@almanac/backstage-plugin-insights-common';
import type { IndexableDocument } from '@backstage/plugin-search-common';

type ContractOutline = components['schemas']['ContractOutline'];

/** Longer texts make an index large, and are found no better. */
const MOST_CHARACTERS = 10_000;

/** What search keeps of an API. */
export interface ContractDocument extends IndexableDocument {
  /** Entity reference. */
  readonly contractRef: string;
  /** Entity reference; empty where nobody is known. */
  readonly owner: string;
  /** Of its definition, as a reader knows it. */
  readonly format: string;
  /** Empty where nobody said. */
  readonly lifecycle: string;
}

const DAY = 'YYYY-MM-DD'.length;

const FORMATS: Record<string, string> = {
  openapi: 'OpenAPI',
  asyncapi: 'AsyncAPI',
  graphql: 'GraphQL',
  protobuf: 'Protocol Buffers',
  other: '',
};

/** The document that search finds for an API: by its name, what it says of itself, and its operations. */
export function contractDocument(outline: ContractOutline): ContractDocument {
  const { contractRef, title, description, owner, lifecycle } = outline;
  const left = outline.operationCount - outline.operations.length;
  return {
    title,
    text: [
      description && sentence(description.replace(/\s+/g, ' ')),
      `Name: ${nameIn(contractRef)}.`,
      owner && `Owner: ${nameIn(owner)}.`,
      // Before the operations, of which a large API has more than is kept.
      ...changesOf(outline),
      ...outline.operations.map(({ name, summary, isDeprecated }) =>
        sentence(
          [
            summary ? `${name}: ${summary.replace(/\s+/g, ' ')}` : name,
            isDeprecated ? ' (deprecated)' : '',
          ].join(''),
        ),
      ),
      left > 0 &&
        `And ${left} more ${left === 1 ? 'operation' : 'operations'}.`,
    ]
      .filter(Boolean)
      .join(' ')
      .slice(0, MOST_CHARACTERS),
    location: `/api-contracts/${encodeURIComponent(contractRef)}`,
    ...{ contractRef, owner: owner ?? '', lifecycle: lifecycle ?? '' },
    format: FORMATS[outline.format] ?? outline.format,
  };
}

/** What its current definition changed, and when it broke somebody last: in the words that people look for. */
function changesOf(outline: ContractOutline): string[] {
  const { title, breakingAt, changes = [], changeCounts } = outline;
  // A weight that none has is not found by its name.
  const counts = Object.entries(changeCounts ?? {})
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`);
  return [
    breakingAt
      ? `Last breaking change of ${title}: ${breakingAt.slice(0, DAY)}.`
      : '',
    counts.length > 0 ? `Latest changes: ${counts.join(', ')}.` : '',
    ...changes.map(sentence),
  ].filter(Boolean);
}

function nameIn(entityRef: string): string {
  return entityRef.replace(/^.*[:/]/, '');
}

/** With a full stop, unless it ends otherwise. */
function sentence(words: string): string {
  return /[.!?…:]$/.test(words) ? words : `${words}.`;
}
