import {
  ContractDiff,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { ChangeList } from '../changes/ChangeList';
import { TOLD_FIRST } from '../changes/TOLD_FIRST';
import { SearchedChanges } from '../changes/SearchedChanges';

/**
 * What changed between two definitions, the weightiest first; many scroll in themselves, and are searched.
 *
 * @param props - `lookedAt`: number of the change that one comes back to, from 0, which has the focus
 */
export function DifferenceList(props: {
  of: ContractDiff;
  lookedAt: number | null;
  onShow(change: number): void;
}) {
  const { changes, leftOff, rules } = props.of;
  const { onShow, lookedAt } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  if (changes.length === 0) return null;
  const List = changes.length > TOLD_FIRST ? SearchedChanges : ChangeList;
  return (
    <>
      <List {...{ changes, rules, lookedAt, onShow }} isBetween />
      {leftOff > 0 && (
        <p>
          {t('contract.changes.leftOff', {
            shown: formatNumber(changes.length),
            all: formatNumber(changes.length + leftOff),
          })}
        </p>
      )}
    </>
  );
}
