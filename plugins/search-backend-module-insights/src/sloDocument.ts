import {
  formatShare,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import type { IndexableDocument } from '@backstage/plugin-search-common';

type SloSummary = components['schemas']['SloSummary'];

/** What search keeps of an SLO. Numbers of a budget change by the minute, so the index holds none. */
export interface SloDocument extends IndexableDocument {
  readonly service: string;
  /** Entity reference; empty where the catalog knows nobody. */
  readonly owner: string;
  /** Labels as `key:value`, separated by spaces. */
  readonly tags: string;
}

const UNITS: Record<string, string> = {
  ...{ m: 'minute', h: 'hour', d: 'day', w: 'week' },
  ...{ M: 'month', Q: 'quarter', Y: 'year' },
};

/** A length in words: `30 days`. */
function lengthOf({ count, unit }: SloSummary['window']['duration']): string {
  const word = UNITS[unit] ?? unit;
  return `${count} ${count === 1 ? word : `${word}s`}`;
}

/** The document that search finds for an SLO. */
export function sloDocument(slo: SloSummary): SloDocument {
  const { name, title, service, labels, target, window, isExample } = slo;
  const of =
    slo.isComposite && slo.objectives > 1
      ? `All ${slo.objectives} objectives of ${service} together`
      : `Objective of ${service}`;
  const aim = target === null ? '' : `${formatShare(target)} `;
  return {
    title,
    text: [
      isExample && 'Example data.',
      `${of}: ${aim}over ${lengthOf(window.duration)}.`,
      `Name: ${name}.`,
      slo.owner && `Owner: ${slo.owner.replace(/^.*[:/]/, '')}.`,
    ]
      .filter(Boolean)
      .join(' '),
    location: `/slo/${name}`,
    service,
    owner: slo.owner ?? '',
    tags: Object.entries(labels)
      .flatMap(([key, values]) => values.map(value => `${key}:${value}`))
      .join(' '),
  };
}
