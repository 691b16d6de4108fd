import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import {
  type ContractChangeList,
  formatNumber,
  SearchField,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { apiContractsTranslationRef } from '../../translation';
import { ChangeList } from './ChangeList';
import { changesWith } from './changesWith';
import { ScrolledChanges } from './ScrolledChanges';

/** So many of the weightiest are told before one asks for all. */
const TOLD_FIRST = 10;

/**
 * What a definition changed: all of a few; of many the weightiest, and all of them when asked, with a field to search them.
 *
 * @param props - `counted`: how many there are, read or not; `isAll`: whether all are asked for
 */
export function ManyChanges(props: {
  contractRef: string;
  list: ContractChangeList;
  counted: number;
  isAll: boolean;
  onAll(isAll: boolean): void;
}) {
  const { list, counted, isAll, onAll, contractRef } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const isMany = counted > TOLD_FIRST;
  return (
    <>
      {isMany && isAll ? (
        <AllChanges {...{ contractRef, list, counted }} />
      ) : (
        <ChangeList
          changes={isMany ? list.items.slice(0, TOLD_FIRST) : list.items}
          rules={list.rules}
          contractRef={contractRef}
        />
      )}
      {(!isMany || list.error) && (
        <MoreOfList list={list} text={t('contract.changes.more')} />
      )}
      {isMany && (
        <Button
          size="small"
          variant="outlined"
          aria-expanded={isAll}
          style={{ margin: '8px 0 12px' }}
          onClick={() => onAll(!isAll)}
        >
          {t(isAll ? 'contract.changes.first' : 'contract.changes.all', {
            number: formatNumber(isAll ? TOLD_FIRST : counted),
          })}
        </Button>
      )}
    </>
  );
}

/** What the address looks for in all changes that are shown: `?q=email`. */
function useWords(): [string, (words: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const setWords = (words: string) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        if (words === '') next.delete('q');
        else next.set('q', words);
        return next;
      },
      { replace: true },
    );
  return [parameters.get('q') ?? '', setWords];
}

/** All that changed. The pages of the list come one after another, so that whoever searches finds all. */
function AllChanges(props: {
  contractRef: string;
  list: ContractChangeList;
  counted: number;
}) {
  const { list, counted } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const [words, setWords] = useWords();
  const asked = useDeferredValue(words);
  const { hasMore, isLoadingMore, error } = list;
  const loadMore = useRef(list.loadMore);
  useEffect(() => {
    loadMore.current = list.loadMore;
  });
  const isToLoad = hasMore && !isLoadingMore && !error;
  useEffect(() => {
    if (isToLoad) loadMore.current();
  }, [isToLoad, list.items.length]);
  const changes = useMemo(
    () => changesWith(list.items, asked),
    [list.items, asked],
  );
  return (
    <>
      <div
        role="search"
        style={{
          ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
          ...{ gap: 12, marginBottom: 8 },
        }}
      >
        <SearchField
          label={t('contract.changes.search')}
          value={words}
          onChange={setWords}
        />
        <span role="status">
          {hasMore
            ? t('contract.changes.loading', {
                loaded: formatNumber(list.items.length),
                all: formatNumber(counted),
              })
            : t('contract.changes.shown', {
                shown: formatNumber(changes.length),
                all: formatNumber(list.items.length),
              })}
        </span>
      </div>
      {changes.length === 0 ? (
        <p>{t('contract.changes.noneFound')}</p>
      ) : (
        <ScrolledChanges
          changes={changes}
          rules={list.rules}
          contractRef={props.contractRef}
        />
      )}
    </>
  );
}
