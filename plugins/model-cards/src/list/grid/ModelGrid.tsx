import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  ModelList,
  modelSideText,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import type { ChosenModels } from '../selection/useChosenModels';
import { GridCard } from './GridCard';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))',
    gap: theme.spacing(2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    minHeight: 48,
    marginTop: theme.spacing(1),
    fontSize: 13,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Models as cards, with what each is for. */
export function ModelGrid(props: {
  models: ModelList;
  matchingCount: number;
  chosen: ChosenModels;
}) {
  const { models, matchingCount } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <>
      <ul className={classes.grid} aria-label={t('list.table.label')}>
        {models.items.map(model => (
          <GridCard
            key={modelSideText({ registry: model.registry, name: model.name })}
            model={model}
            chosen={props.chosen}
          />
        ))}
      </ul>
      {models.items.length < matchingCount && (
        <div className={classes.foot}>
          {t('list.shown', {
            number: formatNumber(models.items.length),
            total: formatNumber(matchingCount),
          })}
          <Button
            size="small"
            variant="outlined"
            disabled={models.isLoadingMore}
            onClick={models.loadMore}
          >
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  );
}
