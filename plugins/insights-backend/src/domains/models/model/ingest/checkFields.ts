import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Findings } from './Findings';
import { LONGEST_LINK } from './limits';

/** A text that both databases keep: without NUL and halves of characters. */
export function keepableText(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '\uFFFD');
}

/** A text that is not longer than what is kept; told where it was cut. Empty is none. */
export function boundedText(
  text: string | undefined,
  longest: number,
  { item, findings }: { item: string; findings: Findings },
): string | null {
  if (text === undefined || text === '') return null;
  if (text.length > longest) {
    findings.tell(
      item,
      `It has ${text.length} characters; the first ${longest} are kept.`,
      'Make it shorter in the registry.',
    );
  }
  return keepableText(text.slice(0, longest));
}

/** An instant as it is kept, ISO 8601 in UTC; null for what is none. */
export function instantOf(instant: string | undefined): string | null {
  if (instant === undefined) return null;
  const milliseconds = Date.parse(instant);
  const isKeepable =
    milliseconds >= Date.parse('0001-01-01T00:00:00Z') &&
    milliseconds <= Date.parse('9999-12-31T23:59:59.999Z');
  return isKeepable ? new Date(milliseconds).toISOString() : null;
}

/** An address that a page may link to: `http` or `https`, and not too long. Null for any other. */
export function linkOf(link: string | undefined): string | null {
  if (link === undefined || link.length > LONGEST_LINK) return null;
  const isWeb = URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
  return isWeb ? keepableText(link) : null;
}

/**
 * What the catalog lets kinds, namespaces and names be.
 *
 * @see https://backstage.io/docs/features/software-catalog/references
 */
const ENTITY_REF = /^[a-z][a-z0-9]*:[a-z0-9-]{1,63}\/[a-z0-9._-]{1,63}$/;

/** A full entity reference in lower case, e.g. `group:default/team-a`, which `team-a` stands for; null for what is none. */
export function entityRefOf(ref: string | undefined): string | null {
  if (ref === undefined) return null;
  try {
    const context = { defaultKind: 'group', defaultNamespace: 'default' };
    const full = stringifyEntityRef(parseEntityRef(ref, context));
    return ENTITY_REF.test(full) ? full : null;
  } catch {
    return null;
  }
}
