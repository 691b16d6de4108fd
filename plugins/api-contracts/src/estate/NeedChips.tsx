import {
  Contract,
  ContractNeed,
  formatNumber,
  plainWord,
  StateChip,
  type StateName,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isNotWhole } from '../lib/isNotWhole';
import { apiContractsTranslationRef } from '../translation';

const needs = [
  'unreadable',
  'breaking',
  'sunset-overdue',
  'sunset-due',
] as const satisfies readonly ContractNeed[];

const looks: Record<ContractNeed, StateName> = {
  unreadable: 'unreadable',
  breaking: 'change-breaking',
  'sunset-overdue': 'overdue',
  'sunset-due': 'pending',
};

/** Why an API needs somebody: the weightiest reason, and how many more there are. */
export function NeedChips({ contract }: { contract: Contract }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const [first, ...more] = contract.needs;
  if (first === undefined) return <span>{t('estate.needs.none')}</span>;
  const known = needs.find(one => one === first);
  const isLatestNotWhole =
    first === 'unreadable' && contract.latest && isNotWhole(contract.latest);
  const word = known ? t(`estate.needs.${known}`) : plainWord(first);
  const label = isLatestNotWhole ? t('parts.notWhole') : word;
  return (
    <span>
      <StateChip state={looks[first] ?? 'unknown'} label={label} />
      {more.length > 0 &&
        ` ${t('estate.needs.more', {
          count: more.length,
          number: formatNumber(more.length),
        })}`}
    </span>
  );
}
