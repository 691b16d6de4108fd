import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { views, type ModelListView, type ModelSort } from './useModelListView';

const sortWords: Record<ModelSort, 'attention' | 'byName' | 'latest'> = {
  attention: 'attention',
  name: 'byName',
  latest: 'latest',
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 4),
    margin: theme.spacing(1.5, 0),
  },
}));

/** How the models are shown: as table or grid; a table is sorted by its heads. */
export function ViewChoices({ view }: { view: ModelListView }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <div className={classes.root}>
      <ChoiceGroup
        name={t('list.view.name')}
        choices={views.map(id => ({ id, title: t(`list.view.${id}`) }))}
        chosen={view.shape}
        onChoose={id => view.setShape(id === 'grid' ? id : 'table')}
      />
      {view.shape === 'grid' && (
        <ChoiceGroup
          name={t('list.sort.name')}
          choices={(Object.keys(sortWords) as ModelSort[]).map(id => ({
            id,
            title: t(`list.sort.${sortWords[id]}`),
          }))}
          chosen={view.sort}
          onChoose={id =>
            view.setSort(id === 'name' || id === 'latest' ? id : 'attention')
          }
        />
      )}
    </div>
  );
}
