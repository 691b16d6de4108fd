import { type ComponentProps, useDeferredValue, useMemo } from 'react';
import {
  ContractChange,
  formatNumber,
  SearchField,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { changesWith } from './changesWith';
import { ScrolledChanges } from './ScrolledChanges';
import { useWords } from './useWords';

/**
 * Many changes, with a field to search them.
 *
 * @param props - `loading`: how many there will be while not all are here, else undefined; the others as of {@link ScrolledChanges}
 */
export function SearchedChanges(
  props: Omit<ComponentProps<typeof ScrolledChanges>, 'changes'> & {
    changes: readonly ContractChange[];
    loading?: number;
  },
) {
  const { changes: all, loading, ...more } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const [words, setWords] = useWords();
  const asked = useDeferredValue(words);
  const changes = useMemo(() => changesWith(all, asked), [all, asked]);
  return (
    <>
      <div
        role="search"
        style={{
          ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
          ...{ gap: 12, margin: '8px 0' },
        }}
      >
        <SearchField
          label={t('contract.changes.search')}
          value={words}
          onChange={setWords}
        />
        <span role="status">
          {loading === undefined
            ? t('contract.changes.shown', {
                shown: formatNumber(changes.length),
                all: formatNumber(all.length),
              })
            : t('contract.changes.loading', {
                loaded: formatNumber(all.length),
                all: formatNumber(loading),
              })}
        </span>
      </div>
      {changes.length === 0 ? (
        <p>{t('contract.changes.noneFound')}</p>
      ) : (
        <ScrolledChanges {...more} changes={changes} />
      )}
    </>
  );
}
