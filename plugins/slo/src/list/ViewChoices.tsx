import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { groupings, type SloListView } from './useSloListView';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 4),
    margin: theme.spacing(1.5, 0),
  },
}));

/** How the SLOs are shown: as list or heatmap, in which groups. */
export function ViewChoices({ view }: { view: SloListView }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  return (
    <div className={classes.root}>
      <ChoiceGroup
        name={t('list.view.name')}
        choices={(['list', 'heatmap'] as const).map(id => ({
          id,
          title: t(`list.view.${id}`),
        }))}
        chosen={view.view}
        onChoose={id => view.setView(id === 'heatmap' ? id : 'list')}
      />
      {view.view === 'list' && (
        <ChoiceGroup
          name={t('list.group.name')}
          choices={groupings.map(id => ({ id, title: t(`list.group.${id}`) }))}
          chosen={view.grouping}
          onChoose={id =>
            view.setGrouping(groupings.find(one => one === id) ?? 'none')
          }
        />
      )}
    </div>
  );
}
