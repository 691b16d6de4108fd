import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractFormat } from '../../model/ContractFormat';
import { LINTED_FORMATS } from '../rulesets/BUILT_IN_RULESETS';
import type { KeptLint } from '../store/KeptLint';

type Quality = components['schemas']['ContractQuality'];

/** Whether a definition was looked at, and why not. */
export function standingOf({
  format,
  isReadable,
  lint,
}: {
  readonly format: ContractFormat;
  readonly isReadable: boolean;
  readonly lint: KeptLint | undefined;
}): Pick<Quality, 'state' | 'reason'> {
  if (!LINTED_FORMATS.includes(format)) {
    return {
      state: 'not-linted',
      reason: `There are no rules for definitions of the format ${format}.`,
    };
  }
  if (!isReadable) {
    return { state: 'none', reason: 'It has no definition that can be read.' };
  }
  return lint
    ? { state: lint.state, reason: lint.reason }
    : { state: 'pending', reason: null };
}
