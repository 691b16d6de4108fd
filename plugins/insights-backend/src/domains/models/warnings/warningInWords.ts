import type {
  Deprecation,
  Replacement,
} from '../model/deprecation/Deprecation';
import type { ModelLoss } from './ModelLoss';
import type { Warning, WarnedModel } from './Warning';

/** What a warning says: its headline, and more of it. */
export interface WarningWords {
  readonly title: string;
  readonly description: string;
}

/** Says a warning in words. */
export function warningInWords({ model, about }: Warning): WarningWords {
  return about.kind === 'deprecated'
    ? deprecatedInWords(model, about)
    : goneInWords(model, about);
}

function deprecatedInWords(
  { name }: WarnedModel,
  { version, reason, replacement, endsOn }: Deprecation,
): WarningWords {
  const said = [
    reason,
    replacement && `Use ${replacementInWords(replacement)} instead.`,
    endsOn && `It is served until ${endsOn}.`,
  ];
  return {
    title: `Deprecated: ${thingInWords(name, version)}`,
    description: said.filter(Boolean).join(' '),
  };
}

function goneInWords(
  { registry, name }: WarnedModel,
  { version, aliases, at }: ModelLoss,
): WarningWords {
  const held =
    version === null
      ? ''
      : ` It held ${aliases.join(', ')} until then or shortly before.`;
  return {
    title: `Gone upstream: ${thingInWords(name, version)}`,
    description: `The registry ${registry} has had it no more since ${at}.${held} What was known of it is kept.`,
  };
}

function thingInWords(name: string, version: string | null): string {
  return version === null ? name : `version ${version} of ${name}`;
}

function replacementInWords({ registry, name, version }: Replacement): string {
  return `${thingInWords(name, version)} (${registry})`;
}
