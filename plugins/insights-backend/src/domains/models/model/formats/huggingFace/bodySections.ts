import type { CardValues } from '../../card/CardValues';

type FieldPath = {
  [Section in keyof CardValues]: readonly [
    Section,
    Extract<keyof CardValues[Section], string>,
  ];
}[keyof CardValues];

/** What the text of a section is to its field. */
export type BodyKind = 'text' | 'texts' | 'citations' | 'parties';

/** A section of the text of a card, and the field that it holds. */
export interface BodySection {
  readonly field: FieldPath;
  readonly kind: BodyKind;
  readonly heading: string;
  readonly level: number;
  /** Heading that it stands under where it is written anew. */
  readonly under?: string;
  /** Other headings that mean the same. */
  readonly aliases?: readonly string[];
}

/** Text without a heading of its own, behind the title. Any heading ends it. */
export const OVERVIEW: BodySection = {
  field: ['details', 'overview'],
  kind: 'text',
  heading: '',
  level: 6,
};

/**
 * Headings of the Hub's template (`modelcard_template.md` of huggingface/huggingface_hub), in its order, and others that
 * cards in the wild have for the same.
 */
export const BODY_SECTIONS: readonly BodySection[] = [
  {
    field: ['details', 'description'],
    kind: 'text',
    heading: 'Model Description',
    level: 3,
    under: 'Model Details',
    aliases: [
      'Model Details',
      'Model Information',
      'Model Summary',
      'Description',
      'Overview',
      'About the Model',
    ],
  },
  {
    field: ['details', 'sources'],
    kind: 'text',
    heading: 'Model Sources',
    level: 3,
    under: 'Model Details',
  },
  {
    field: ['intendedUse', 'uses'],
    kind: 'texts',
    heading: 'Direct Use',
    level: 3,
    under: 'Uses',
    aliases: [
      'Uses',
      'Intended Use',
      'Intended Uses',
      'Intended Uses & Limitations',
    ],
  },
  {
    field: ['intendedUse', 'downstreamUses'],
    kind: 'texts',
    heading: 'Downstream Use',
    level: 3,
    under: 'Uses',
  },
  {
    field: ['intendedUse', 'users'],
    kind: 'texts',
    heading: 'Intended Users',
    level: 3,
    under: 'Uses',
    aliases: ['Users'],
  },
  {
    field: ['outOfScopeUse', 'uses'],
    kind: 'texts',
    heading: 'Out-of-Scope Use',
    level: 3,
    under: 'Uses',
    aliases: ['Out-of-Scope Uses', 'Misuse and Out-of-Scope Use'],
  },
  {
    field: ['ethicalConsiderations', 'description'],
    kind: 'text',
    heading: 'Bias, Risks, and Limitations',
    level: 2,
    aliases: [
      'Ethical Considerations',
      'Limitations and Bias',
      'Bias and Risks',
      'Risks',
    ],
  },
  {
    field: ['caveats', 'limitations'],
    kind: 'texts',
    heading: 'Limitations',
    level: 3,
    aliases: ['Technical Limitations', 'Caveats'],
  },
  {
    field: ['caveats', 'tradeoffs'],
    kind: 'texts',
    heading: 'Trade-offs',
    level: 3,
    aliases: ['Tradeoffs'],
  },
  {
    field: ['caveats', 'recommendations'],
    kind: 'text',
    heading: 'Recommendations',
    level: 3,
    aliases: ['Caveats and Recommendations'],
  },
  {
    field: ['intendedUse', 'howToStart'],
    kind: 'text',
    heading: 'How to Get Started with the Model',
    level: 2,
    aliases: ['How to Use', 'Usage', 'Getting Started'],
  },
  {
    field: ['trainingData', 'description'],
    kind: 'text',
    heading: 'Training Data',
    level: 3,
    under: 'Training Details',
    aliases: ['Training and Evaluation Data'],
  },
  {
    field: ['trainingData', 'procedure'],
    kind: 'text',
    heading: 'Training Procedure',
    level: 3,
    under: 'Training Details',
  },
  {
    field: ['evaluationData', 'description'],
    kind: 'text',
    heading: 'Testing Data',
    level: 4,
    under: 'Evaluation',
    aliases: ['Evaluation Data'],
  },
  {
    field: ['factors', 'description'],
    kind: 'text',
    heading: 'Factors',
    level: 4,
    under: 'Evaluation',
  },
  {
    field: ['metrics', 'description'],
    kind: 'text',
    heading: 'Metrics',
    level: 4,
    under: 'Evaluation',
  },
  {
    field: ['quantitativeAnalyses', 'summary'],
    kind: 'text',
    heading: 'Results',
    level: 3,
    under: 'Evaluation',
    aliases: ['Evaluation Results', 'Quantitative Analyses'],
  },
  {
    field: ['environment', 'impact'],
    kind: 'text',
    heading: 'Environmental Impact',
    level: 2,
  },
  {
    field: ['details', 'architecture'],
    kind: 'text',
    heading: 'Model Architecture and Objective',
    level: 3,
    under: 'Technical Specifications',
    aliases: ['Model Architecture'],
  },
  {
    field: ['environment', 'hardware'],
    kind: 'text',
    heading: 'Hardware',
    level: 4,
    under: 'Technical Specifications',
  },
  {
    field: ['environment', 'software'],
    kind: 'text',
    heading: 'Software',
    level: 4,
    under: 'Technical Specifications',
    aliases: ['Framework Versions'],
  },
  {
    field: ['details', 'citations'],
    kind: 'citations',
    heading: 'Citation',
    level: 2,
    aliases: ['Citation Information', 'BibTeX Entry and Citation Info'],
  },
  {
    field: ['maintenance', 'description'],
    kind: 'text',
    heading: 'Maintenance',
    level: 2,
  },
  {
    field: ['ownership', 'owners'],
    kind: 'parties',
    heading: 'Model Card Authors',
    level: 2,
    aliases: ['Owners', 'Authors'],
  },
  {
    field: ['ownership', 'contact'],
    kind: 'text',
    heading: 'Model Card Contact',
    level: 2,
    aliases: ['Contact'],
  },
];

const BY_HEADING = new Map(
  BODY_SECTIONS.flatMap(section =>
    [section.heading, ...(section.aliases ?? [])].map(
      heading => [plain(heading), section] as const,
    ),
  ),
);

/** The section that a heading begins; letter case, punctuation and `[optional]` do not matter. */
export function sectionUnder(heading: string): BodySection | undefined {
  return BY_HEADING.get(plain(heading));
}

function plain(heading: string): string {
  return heading
    .slice(0, 200)
    .toLowerCase()
    .replace('[optional]', '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
