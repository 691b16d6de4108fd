import { formatChange, formatNumber, formatShare } from '../formatValue';
import { coverageSentence } from '../panel/panelWords';
import { seasonSentence } from '../season/seasonWords';
import { evidenceHref, type ExplanationInput } from './ExplanationInput';
import type { Fact } from './Fact';

/** What the change is made of beside its members: season, coverage, ratios and shares of the whole, dimensions. */
export function driverFacts(input: ExplanationInput): Fact[] {
  const { seasons = [], panel } = input.analysis;
  const { step } = input.analysis.window;
  const href = evidenceHref(input, 'analyses');
  return [
    ...seasons.map(
      (season): Fact => ({
        id: `season-${season.periods}`,
        text: seasonSentence(season, step),
        evidence: { kind: 'analysis', href },
      }),
    ),
    ...(panel
      ? [
          {
            id: 'coverage',
            text: coverageSentence(panel, input.signal.unit),
            evidence: { kind: 'contributions', href },
          } satisfies Fact,
        ]
      : []),
    ...effectFacts(input, href),
    ...emergenceFacts(input, href),
    ...dimensionFacts(input, href),
  ];
}

function effectFacts(
  { analysis, signal }: ExplanationInput,
  href: string,
): Fact[] {
  const effects = analysis.contributions?.effects;
  if (!effects) return [];
  const [rate, mix] = [effects.rate, effects.mix].map(change =>
    formatChange(change, signal.unit),
  );
  return [
    {
      id: 'rate-and-mix',
      text: `By the ratios of the members it changed by ${rate}, by their shares of the whole by ${mix}.`,
      evidence: { kind: 'analysis', href },
    },
  ];
}

function emergenceFacts({ analysis }: ExplanationInput, href: string): Fact[] {
  const { emergence } = analysis;
  if (!emergence || !(emergence.score > 0)) return [];
  const [score, growth, recency, breadth] = [
    emergence.score,
    emergence.growth,
    emergence.recency,
    emergence.breadth,
  ].map(value => formatNumber(value));
  return [
    {
      id: 'emergence',
      text: `Emergence is ${score} of 1: growth ${growth}, newness ${recency}, breadth of who takes it up ${breadth}.`,
      evidence: { kind: 'analysis', href },
    },
  ];
}

function dimensionFacts({ analysis }: ExplanationInput, href: string): Fact[] {
  const best = analysis.dimensions?.[0];
  if (!best) return [];
  return [
    {
      id: 'dimension',
      text: `Of the dimensions, ${
        best.dimension
      } explains the change best: ${best.members.join(', ')} with ${formatShare(
        best.explained,
        { decimals: 0 },
      )} of it.`,
      evidence: { kind: 'analysis', href },
    },
  ];
}
