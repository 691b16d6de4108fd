import type { components } from '@almanac/backstage-plugin-insights-common';
import { QUALITY_ENGINE_VERSION } from '../QUALITY_ENGINE_VERSION';
import { PART_SORTS, type PartCounts } from './documentParts';
import { DEMERITS, FOUND_AT_ALL } from './QualityArea';
import type { AreaCost, QualityScore, RuleCost } from './scoreQuality';

type Working = components['schemas']['Working'];
type Step = Working['steps'][number];

/** What the working of a score is written from. */
export interface QualityWorkingParts {
  readonly subject: string;
  readonly definition: Working['inputs'][number];
  readonly rulesetDigest: string;
  readonly rulesets: readonly string[];
  readonly parts: PartCounts;
  readonly score: QualityScore;
  /** What was looked at otherwise than it mostly is. */
  readonly notes?: readonly string[];
  /** ISO 8601 instant. */
  readonly computedAt: string;
  readonly href?: string;
}

const FORMULA = `demerits of a rule = ${DEMERITS.error} for an error, ${
  DEMERITS.warning
} for a warning, ${DEMERITS.info} for an info × (${FOUND_AT_ALL} + ${
  1 - FOUND_AT_ALL
} × touched parts ÷ parts); lost = points × min(1, demerits ÷ demerits at which all is lost), shared among the rules by their demerits`;

/** How a score came to be, step by step: the costs of all rules and the score are 100 together. */
export function qualityWorking(working: QualityWorkingParts): Working {
  const { score, rulesets } = working;
  return {
    subject: working.subject,
    inputs: [
      working.definition,
      {
        name: `rules: ${rulesets.join(', ')}`,
        digest: working.rulesetDigest,
        source: 'See GET /contract-rulesets',
        href: '/api/insights/v1/contract-rulesets',
      },
    ],
    method: {
      id: 'contract-quality',
      title: 'Costs of rules by severity and by the share of the definition',
      source:
        'Rules of Spectral (spectral:oas, spectral:asyncapi), of the OWASP API Security Top 10 of 2023, and of buf; arithmetic of ADR 0013',
    },
    definitionVersion: working.rulesetDigest.slice(0, 'sha256:'.length + 12),
    window: null,
    coverage: 1,
    engineVersion: QUALITY_ENGINE_VERSION,
    computedAt: working.computedAt,
    steps: [
      partsStep(working.parts),
      ...score.areas.map(area => areaStep(area, score.rules)),
      scoreStep(score),
    ],
    notes: [
      'What a waiver in force holds for is left out of touched parts and places.',
      'Rules that find nothing cost nothing, and are left out.',
      ...(working.notes ?? []),
    ],
    ...(working.href !== undefined && { href: working.href }),
  };
}

function partsStep(parts: PartCounts): Step {
  return {
    title: 'Parts of the definition',
    formula:
      'a place belongs to its operation, path, channel, component or type, else to the document itself',
    values: PART_SORTS.filter(sort => parts[sort] > 0).map(sort => ({
      ...{ name: sort, value: parts[sort], unit: '{part}' },
    })),
  };
}

function areaStep(area: AreaCost, rules: readonly RuleCost[]): Step {
  return {
    title: `Area ${area.id}`,
    formula: FORMULA,
    values: [
      { name: 'points', value: area.points },
      { name: 'demerits at which all is lost', value: area.lostAt },
      { name: 'demerits', value: area.demerits },
      ...rules
        .filter(({ rule }) => rule.area === area.id)
        .map(({ rule, cost, touchedParts, parts }) => ({
          name: `${rule.ruleId}: ${
            rule.places - rule.waivedPlaces
          } places in ${touchedParts} of ${parts} parts, ${rule.severity}`,
          value: cost,
        })),
      { name: 'lost', value: area.lost },
    ],
  };
}

function scoreStep({ score, areas }: QualityScore): Step {
  return {
    title: 'Score',
    formula: '100 − lost in all areas',
    values: [
      ...areas.map(({ id, lost }) => ({ name: `lost in ${id}`, value: lost })),
      { name: 'score', value: score },
    ],
  };
}
