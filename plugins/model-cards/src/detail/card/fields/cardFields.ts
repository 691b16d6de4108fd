import { riskTiers } from '../../../lib/modelWords';
import { cardColumns } from './cardColumns';
import { CardFieldKind } from './CardFieldKind';

const line = { kind: 'line' } as const;
const text = { kind: 'text' } as const;
const texts = { kind: 'texts' } as const;
const words = { kind: 'words' } as const;
const objects = <Columns>(columns: Columns) =>
  ({ kind: 'objects', columns } as const);

/**
 * Sections of a card and their fields, in the order in which they are read (Mitchell et al. 2019, and what the formats
 * add), each with what it holds.
 */
export const cardFields = {
  details: {
    name: line,
    overview: text,
    description: text,
    task: line,
    version: line,
    releasedOn: line,
    changes: text,
    approach: line,
    architectureFamily: line,
    architecture: text,
    library: line,
    languages: words,
    tags: words,
    baseModels: words,
    inputs: objects(cardColumns.ports),
    outputs: objects(cardColumns.ports),
    path: line,
    digests: objects(cardColumns.digests),
    sources: text,
    references: objects(cardColumns.references),
    citations: objects(cardColumns.citations),
  },
  ownership: {
    owners: objects(cardColumns.owners),
    contact: text,
    licences: objects(cardColumns.licences),
  },
  intendedUse: {
    uses: texts,
    downstreamUses: texts,
    users: texts,
    howToStart: text,
  },
  outOfScopeUse: { uses: texts },
  factors: { description: text },
  metrics: { names: words, description: text },
  evaluationData: {
    datasets: objects(cardColumns.datasets),
    description: text,
  },
  trainingData: {
    datasets: objects(cardColumns.datasets),
    description: text,
    procedure: text,
  },
  quantitativeAnalyses: {
    summary: text,
    results: objects(cardColumns.results),
    graphics: { kind: 'pictures', columns: cardColumns.graphics } as const,
  },
  ethicalConsiderations: {
    riskTier: { kind: 'choice', words: riskTiers } as const,
    description: text,
    risks: objects(cardColumns.risks),
    fairness: objects(cardColumns.fairness),
  },
  caveats: { limitations: texts, tradeoffs: texts, recommendations: text },
  environment: {
    impact: text,
    energy: objects(cardColumns.energy),
    hardware: text,
    software: text,
  },
  maintenance: { description: text },
} as const satisfies Record<string, Record<string, CardFieldKind>>;

/** Name of a section that this page knows. */
export type CardSectionName = keyof typeof cardFields;
