import { makeStyles } from '@material-ui/core/styles';
import Button from '@material-ui/core/Button';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  LoadingState,
  ModelCardEdit,
  Time,
  useModelCardEdits,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ChangeList } from '../../lib/ChangeList';
import { TabFailure } from '../../lib/TabFailure';
import { ModelParts } from '../../ModelParts';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li': {
      padding: theme.spacing(1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
  reason: { margin: theme.spacing(0.25, 0), overflowWrap: 'anywhere' },
}));

/** What people said on the cards of the model, the latest first. */
export function CardHistory({ address }: Pick<ModelParts, 'address'>) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const edits = useModelCardEdits(address);
  if (edits.error && edits.items.length === 0) {
    return (
      <TabFailure
        title={t('detail.card.history.failed')}
        error={edits.error}
        onRetry={edits.retry}
      />
    );
  }
  if (edits.isPending) return <LoadingState shape="text" />;
  if (edits.items.length === 0) return <p>{t('detail.card.history.empty')}</p>;
  return (
    <>
      <ul className={classes.list}>
        {edits.items.map(edit => (
          <Edit key={edit.id} edit={edit} />
        ))}
      </ul>
      {edits.hasMore && (
        <Button size="small" onClick={edits.loadMore}>
          {t('detail.older')}
        </Button>
      )}
    </>
  );
}

function Edit({ edit }: { edit: ModelCardEdit }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <li>
      <div className={classes.who}>
        <Time at={edit.at} />
        <EntityRefLink entityRef={edit.by} />
        <span>
          {edit.version === null
            ? t('detail.card.history.everyVersion')
            : t('detail.card.history.oneVersion', { version: edit.version })}
        </span>
      </div>
      {edit.reason && <p className={classes.reason}>{edit.reason}</p>}
      <ChangeList changes={edit.changes} />
    </li>
  );
}
