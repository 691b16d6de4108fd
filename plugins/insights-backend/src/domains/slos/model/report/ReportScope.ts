import type { SloDefinition } from '../definition/SloDefinition';
import { refInWords, type Titles } from './refInWords';

/** Which SLOs, or agreements with a customer, a report is of: those that match all that is given. */
export interface ReportScope {
  /** Entity references. */
  readonly owner?: string;
  readonly system?: string;
  readonly service?: string;
  /** `key:value`. */
  readonly tag?: string;
  readonly customer?: string;
  /** Names. */
  readonly slos?: readonly string[];
}

/** Whether an SLO is of a scope, as far as its definition and its service tell. */
export function isInScope(
  { owner, system, service, tag }: ReportScope,
  definition: Pick<SloDefinition, 'service' | 'labels'>,
  facts: { readonly owner: string | null; readonly system: string | null },
): boolean {
  const tags = Object.entries(definition.labels).flatMap(([key, values]) =>
    values.map(value => `${key}:${value}`),
  );
  return (
    (owner === undefined || facts.owner === owner) &&
    (system === undefined || facts.system === system) &&
    (service === undefined || definition.service === service) &&
    (tag === undefined || tags.includes(tag))
  );
}

/** A scope as a title names it. */
export function scopeInWords(scope: ReportScope, titles?: Titles): string {
  const { owner, system, service, tag, customer, slos } = scope;
  const parts = [
    owner && `of ${refInWords(owner, titles)}`,
    system && `in ${refInWords(system, titles)}`,
    service && `for ${refInWords(service, titles)}`,
    tag && `with ${tag}`,
    customer && `with ${customer}`,
    slos && (slos.length === 1 ? slos[0] : `${slos.length} chosen ones`),
  ].filter(Boolean);
  if (parts.length === 0) return 'All SLOs';
  const subject = customer === undefined ? 'SLOs' : 'Agreements';
  return `${subject} ${parts.join(', ')}`;
}
