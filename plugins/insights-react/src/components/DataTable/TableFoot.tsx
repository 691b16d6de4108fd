import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    minHeight: 40,
    color: theme.palette.text.secondary,
    fontSize: 13,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** How many rows there are and are shown, and the way to more. */
export function TableFoot(props: {
  shownCount: number;
  totalCount?: number;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onLoadMore?(): void;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { shownCount, totalCount, hasMore } = props;
  const partial = totalCount !== undefined && totalCount > shownCount;
  if (!hasMore && !partial) return null;
  return (
    <div className={classes.root}>
      {partial && (
        <span>
          {t('table.shown', {
            shown: formatNumber(shownCount),
            total: formatNumber(totalCount),
          })}
        </span>
      )}
      {hasMore && props.onLoadMore && (
        <Button
          size="small"
          disabled={props.isLoadingMore}
          onClick={props.onLoadMore}
        >
          {t(props.isLoadingMore ? 'table.loadingMore' : 'table.loadMore')}
        </Button>
      )}
    </div>
  );
}
