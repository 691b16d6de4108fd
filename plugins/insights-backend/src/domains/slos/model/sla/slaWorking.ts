import type { components } from '@almanac/backstage-plugin-insights-common';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import { number, SLO_ENGINE_VERSION } from '../evaluation/evaluationWorking';
import { RECENT_DAYS } from '../evaluation/projectedBudget';
import type { Span } from '../window/TimeWindow';
import { instantOf } from '../window/instantOf';
import { dayInWords } from '../words/dayInWords';
import type { Agreement, CreditTerms } from './Agreement';
import type { CreditDue } from './creditDue';
import { formatAmount } from './Money';
import { AT_RISK_SHARE } from './judgePeriod';
import type { PeriodStanding } from './periodStanding';

type Working = components['schemas']['Working'];
type Step = Working['steps'][number];

/** What the working of a period is written from. */
export interface SlaWorkingParts {
  readonly agreement: Agreement;
  readonly standing: PeriodStanding;
  readonly input: Working['inputs'][number];
  /** Of the agreement and of the SLO. */
  readonly definitionVersion: string;
  readonly sliceSeconds: number;
  /** ISO 8601 instant. */
  readonly computedAt: string;
}

/** How a period of an agreement came to stand as it does, step by step. */
export function slaWorking(parts: SlaWorkingParts): Working {
  const { agreement, standing } = parts;
  const { counted, credit } = standing;
  return {
    subject: `${agreement.title}, ${daysInWords(standing.period, agreement)}`,
    inputs: [parts.input],
    method: {
      id: 'service-level-agreement',
      title: 'A promise on the counts of an objective',
      source: 'OpenSLO v1 for windows and methods; the terms of the agreement',
    },
    definitionVersion: parts.definitionVersion,
    window: null,
    span: {
      start: instantOf(counted.startSeconds),
      end: instantOf(counted.endSeconds),
      sliceSeconds: parts.sliceSeconds,
      slices: counted.slices,
      known: counted.knownSlices,
    },
    coverage: standing.coverage,
    engineVersion: SLO_ENGINE_VERSION,
    computedAt: parts.computedAt,
    steps: [
      indicatorStep(standing),
      headroomStep(agreement, standing),
      ...unknownStep(standing),
      ...projectionStep(standing),
      ...(agreement.credits && credit
        ? [creditStep(agreement.credits, credit, standing)]
        : []),
    ],
    notes: notesOf(standing),
  };
}

/** First and last day of a period, in the zone that it is counted in. */
function daysInWords(
  { startSeconds, endSeconds }: Span,
  { window }: Agreement,
) {
  const zone = window.kind === 'calendar' ? window.timeZone : undefined;
  const first = dayInWords(startSeconds, zone);
  return `${first} to ${dayInWords(endSeconds - 1, zone)}`;
}

function indicatorStep({ counted, sli }: PeriodStanding): Step {
  return {
    title: 'Indicator',
    formula: 'SLI = 1 − bad units / units, excluded time left out',
    values: [
      number('units', counted.total),
      number('bad units', counted.badUnits),
      number(
        'units that the policy for missing data gave',
        counted.assumedUnits,
      ),
      number('time agreed not to count', counted.agreedSeconds, 's'),
      number('time taken out, in whole buckets', counted.excludedSeconds, 's'),
      number('units taken out', counted.excludedUnits),
      number('bad units taken out', counted.excludedBadUnits),
      number('SLI', sli, '1'),
    ],
  };
}

function headroomStep(
  { target }: Agreement,
  { headroom, projection }: PeriodStanding,
): Step {
  return {
    title: 'Headroom',
    formula: `may fail = (1 − target) × units${
      projection ? ' expected by the end of the period' : ''
    }; left = may fail − bad units; at risk under ${
      AT_RISK_SHARE * 100
    } % left`,
    values: [
      number('target', target, '1'),
      number('ratio that may fail', allowedErrorRatioOf(target), '1'),
      number('SLI − target', headroom.ratio, '1'),
      number('units that may fail in all', headroom.allowedUnits),
      number('units that may still fail', headroom.units),
      number('part that is left', headroom.share, '1'),
      number('full outage that would use it up', headroom.outageMinutes, 'min'),
    ],
  };
}

function unknownStep({ unknown }: PeriodStanding): Step[] {
  if (!unknown.isMuch) return [];
  return [
    {
      title: 'What is not known',
      formula:
        'units = units per known slice × unknown slices, less those that the policy gave; kept or broken only where it is so with all of them bad, or none',
      values: [
        number('part of the period that is not known', unknown.part, '1'),
        number('units that it may have held', unknown.units),
        number('SLI if all were bad', unknown.lowestSli, '1'),
        number('SLI if none was', unknown.highestSli, '1'),
      ],
    },
  ];
}

function projectionStep({ projection }: PeriodStanding): Step[] {
  if (!projection) return [];
  return [
    {
      title: 'End of the period',
      formula: `units so far + mean units a second of the last ${RECENT_DAYS} days × seconds left, and the same for bad units; excluded time left out`,
      values: [
        number('time left that counts', projection.secondsLeft, 's'),
        number('units expected', projection.totalUnits),
        number('bad units expected', projection.badUnits),
        number('SLI expected', projection.sli, '1'),
      ],
    },
  ];
}

function creditStep(
  { currency, feePerPeriod, capPercent }: CreditTerms,
  { tier, percent, due }: CreditDue,
  { isOver }: PeriodStanding,
): Step {
  return {
    title: isOver ? 'Credit' : 'Credit if the period ended now',
    formula:
      'fee × percentage of the lowest tier that the SLI falls below, at most the cap; halves of the smallest unit go to the even one',
    values: [
      { name: 'fee of the period', value: feePerPeriod, unit: `{${currency}}` },
      number('tier: below', tier?.below ?? null, '1'),
      number('tier: percentage', tier?.percent ?? null, '%'),
      ...(capPercent === undefined ? [] : [number('cap', capPercent, '%')]),
      number('percentage', percent, '%'),
      { name: 'due', value: formatAmount(due), unit: `{${currency}}` },
    ],
  };
}

function notesOf({ period, counted, isOver, projection }: PeriodStanding) {
  const until: Span = { ...period, endSeconds: counted.endSeconds };
  const isMoved =
    counted.startSeconds !== until.startSeconds ||
    (isOver && counted.endSeconds !== period.endSeconds);
  return [
    ...(isMoved
      ? [
          'Counts of so long ago are kept in wide buckets only: the period is counted from where one of them begins to where one ends.',
        ]
      : []),
    ...(counted.excludedSeconds > counted.agreedSeconds
      ? [
          `Excluded time is taken out in whole buckets: ${counted.excludedSeconds} s instead of ${counted.agreedSeconds} s.`,
        ]
      : []),
    ...(!isOver && projection === null
      ? [
          'The end of the period is not projected: it has none, or less than half of the last week is known.',
        ]
      : []),
  ];
}
