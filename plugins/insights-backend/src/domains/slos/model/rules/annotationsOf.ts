import { speedInWords, windowsInWords } from '../alerting/speedInWords';
import { formatDuration } from '../window/Duration';
import type { BurnAlert } from './burnCondition';
import type { RuledObjective } from './RuledObjective';

const SILENCE =
  'Prometheus has had nothing to judge this objective by. No budget burns meanwhile, whatever happens. See whether the service is scraped, whether it is asked for anything, and whether the metrics of the SLI have other names now.';

/** What an alert says to a person, and where the portal shows more. */
export function annotationsOf(
  ruled: RuledObjective,
  windows: readonly BurnAlert[] | 'silence',
  portalUrl: string | undefined,
): Record<string, string> {
  const { slo, objective } = ruled;
  const title = objective.title ?? slo.title;
  const isSilent = windows === 'silence';
  return {
    summary: literally(
      isSilent
        ? `${title}: nothing is known`
        : `${title}: the error budget burns ${
            windows.some(({ operator }) => operator.startsWith('g'))
              ? 'too fast'
              : 'slowly'
          }`,
    ),
    description: literally(
      isSilent ? SILENCE : `${promise(ruled)} ${conditions(windows)}`,
    ),
    ...(portalUrl !== undefined && {
      dashboard: literally(
        `${portalUrl.replace(/\/+$/, '')}/slo/${encodeURIComponent(slo.name)}`,
      ),
    }),
  };
}

function promise({ slo, objective }: RuledObjective): string {
  const { window, target } = objective;
  const percent = Number((target * 100).toPrecision(12));
  const length = formatDuration(window.duration);
  return window.kind === 'calendar'
    ? `${slo.service} promises ${percent} % in each period of ${length}; this alert looks back from now, as in a rolling window of that length.`
    : `${slo.service} promises ${percent} % over ${length}.`;
}

function conditions(windows: readonly BurnAlert[]): string {
  const each = windows.map(window => {
    const share = Number((window.budgetShare * 100).toPrecision(6));
    const speed = speedInWords(window.operator, window.factor);
    return `${speed} over ${windowsInWords(window)} (${share} % of the budget)`;
  });
  return `The budget burns ${each.join(', or ')}.`;
}

/** Text that Prometheus shows as it is: between double braces it would look for a template. */
export function literally(text: string): string {
  return text.replaceAll('{{', '{{"{{"}}');
}
