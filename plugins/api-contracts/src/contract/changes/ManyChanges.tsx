import { useEffect, useRef } from 'react';
import Button from '@material-ui/core/Button';
import {
  type ContractChangeList,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { apiContractsTranslationRef } from '../../translation';
import { ChangeList } from './ChangeList';
import { SearchedChanges } from './SearchedChanges';
import { TOLD_FIRST } from './TOLD_FIRST';

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

/** All that changed. The pages of the list come one after another, so that whoever searches finds all. */
function AllChanges(props: {
  contractRef: string;
  list: ContractChangeList;
  counted: number;
}) {
  const { list, counted } = props;
  const { hasMore, isLoadingMore, error } = list;
  const loadMore = useRef(list.loadMore);
  useEffect(() => {
    loadMore.current = list.loadMore;
  });
  const isToLoad = hasMore && !isLoadingMore && !error;
  useEffect(() => {
    if (isToLoad) loadMore.current();
  }, [isToLoad, list.items.length]);
  return (
    <SearchedChanges
      changes={list.items}
      rules={list.rules}
      contractRef={props.contractRef}
      loading={hasMore ? counted : undefined}
    />
  );
}
