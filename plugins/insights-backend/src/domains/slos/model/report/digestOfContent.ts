import { digestOf } from '../../../../platform/digest';
import type { ReportContent } from './ReportContent';

/** Content as text; the order of its fields says nothing. */
export function canonicalText(content: ReportContent): string {
  return JSON.stringify(content, withSortedKeys);
}

/** `sha256:` and hex, of what a report says. */
export function digestOfContent(content: ReportContent): string {
  return digestOf(canonicalText(content));
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
