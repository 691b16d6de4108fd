import { Problem } from '../../../platform/Problem';
import type { ReportContent } from '../model/report/ReportContent';
import { periodInWords } from '../model/report/ReportPeriod';

/**
 * Refuses a report that would say nothing.
 *
 * @throws Problem `invalid-request` where it covers nothing, or where nothing is known of the period
 */
export function refuseEmpty(content: ReportContent): void {
  const { scope, slos, promised, period } = content;
  const agreements = promised?.agreements ?? [];
  const words = `${period.kind === 'quarter' ? 'the ' : ''}${periodInWords(
    period,
  )}`;
  if (slos.length + agreements.length === 0) {
    throw scope.customer === undefined ? noSlo(words) : noAgreement(words);
  }
  const coverages = [
    ...slos.flatMap(one => one.objectives.map(({ coverage }) => coverage ?? 0)),
    ...agreements.flatMap(one => one.periods.map(({ coverage }) => coverage)),
  ];
  if (coverages.length > 0 && Math.max(...coverages) === 0) {
    throw nothingKnown(words);
  }
}

function noSlo(words: string): Problem {
  const detail = `covers no SLO that was there in ${words}`;
  return new Problem('invalid-request', `The scope ${detail}.`, {
    errors: [{ pointer: '/scope', detail }],
    howToMend:
      'Take owners, systems and services from GET /slos/overview. The owner of an SLO is the owner of the catalog entity that its service names.',
  });
}

function noAgreement(words: string): Problem {
  const detail = `covers no agreement that held in ${words}`;
  return new Problem('invalid-request', `The scope ${detail}.`, {
    errors: [{ pointer: '/scope', detail }],
    howToMend:
      'Take customers from GET /slas. An agreement without `since` holds from when it was first read.',
  });
}

function nothingKnown(words: string): Problem {
  const detail = `nothing is known of ${words}`;
  return new Problem(
    'invalid-request',
    `There is nothing to report: of what the scope covers, ${detail}.`,
    {
      errors: [{ pointer: '/period/of', detail }],
      howToMend:
        'Choose a later period: GET /slis/sources says in `oldestAt` from when on counts are kept.',
    },
  );
}
