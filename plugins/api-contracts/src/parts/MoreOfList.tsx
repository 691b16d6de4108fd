import Button from '@material-ui/core/Button';
import {
  Notice,
  type PagedList,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';

/**
 * The end of a list that shows something already: the way to more of it, and what failed since.
 *
 * @param props - `text`: of the button that leads to more
 */
export function MoreOfList(props: {
  list: Pick<
    PagedList<unknown>,
    'error' | 'hasMore' | 'isLoadingMore' | 'loadMore' | 'retry'
  >;
  text: string;
}) {
  const { list, text } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const { error, hasMore, isLoadingMore, loadMore, retry } = list;
  if (error) {
    return (
      <div role="alert">
        <Notice
          tone="attention"
          icon="warning"
          action={
            <Button size="small" onClick={hasMore ? loadMore : retry}>
              {t('parts.more.retry')}
            </Button>
          }
        >
          {t(hasMore ? 'parts.more.failed' : 'parts.more.outdated', {
            reason: error.message,
          })}
        </Notice>
      </div>
    );
  }
  if (!hasMore) return null;
  return (
    <Button size="small" aria-disabled={isLoadingMore} onClick={loadMore}>
      {text}
    </Button>
  );
}
