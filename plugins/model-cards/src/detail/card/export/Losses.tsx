import { makeStyles } from '@material-ui/core/styles';
import {
  ModelCardWritten,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';

const SHOWN_FIRST = 20;

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(1, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
    lineHeight: 1.5,
    '& > li': {
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
    '& code': { fontSize: 12 },
  },
}));

/** What a format cannot carry. */
export function Losses({ losses }: { losses: ModelCardWritten['losses'] }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const { shown, left, showMore } = useLongList(losses, SHOWN_FIRST);
  if (losses.length === 0) {
    return (
      <Notice tone="good" icon="check">
        {t('detail.card.export.lossless')}
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="attention" icon="warning">
        {t('detail.card.export.losses', { count: losses.length })}
      </Notice>
      <ul className={classes.list}>
        {shown.map((loss, index) => (
          <li key={index}>
            <div>{loss.why}</div>
            <code>{loss.pointer}</code>
          </li>
        ))}
      </ul>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
