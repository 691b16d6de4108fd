import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useMay } from '../lib/useMay';
import { sloTranslationRef } from '../translation';
import type { DefinitionCheck } from './check/useDefinitionCheck';

/**
 * Why the text cannot be saved now, in words.
 *
 * @param given - `isChanged`: whether there is anything to save; `isNew`: unchanged it is a template; `hasConflict`: somebody else saved meanwhile
 */
export function useWhyNotSave(given: {
  check: DefinitionCheck;
  isChanged: boolean;
  isNew?: boolean;
  hasConflict: boolean;
}): { whyNot: string | undefined; isDenied: boolean } {
  const { check, isChanged, hasConflict } = given;
  const { t } = useTexts(sloTranslationRef);
  const mayWrite = useMay(sloWritePermission);
  const faults = check.isBehind ? 0 : check.errors.length;
  const reason = () => {
    if (mayWrite !== 'yes') return '';
    if (check.isEmpty) return t('editor.check.empty');
    if (!isChanged) {
      return t(given.isNew ? 'editor.save.template' : 'editor.save.unchanged');
    }
    if (hasConflict) return t('editor.save.conflictFirst');
    if (faults > 0) {
      return t('editor.save.mendFirst', {
        count: faults,
        number: formatNumber(faults),
      });
    }
    return undefined;
  };
  return { whyNot: reason(), isDenied: mayWrite === 'no' };
}
