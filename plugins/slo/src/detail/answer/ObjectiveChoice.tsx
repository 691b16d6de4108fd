import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  SloDetail,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../lib/objectiveText';
import { SloView } from '../useSloView';
import { sloTranslationRef } from '../../translation';
import { useObjectiveTitle } from './useObjectiveTitle';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(3, 0, 2),
  },
  note: { fontSize: 13, color: theme.palette.text.secondary },
}));

/** Which of several objectives the page is about. */
export function ObjectiveChoice(props: { slo: SloDetail; view: SloView }) {
  const { slo, view } = props;
  const { t } = useTexts(sloTranslationRef);
  const classes = useStyles();
  const titleOf = useObjectiveTitle(slo);
  const choices = slo.definition.objectives.map(({ target }, index) => ({
    id: String(index),
    title: t('detail.answer.objective.name', {
      title: titleOf(index),
      target: targetText(target),
    }),
  }));
  return (
    <div className={classes.root}>
      <ChoiceGroup
        name={t('detail.answer.objective.choose')}
        choices={choices}
        chosen={String(view.objective)}
        onChoose={id => view.setObjective(Number(id))}
      />
      <span className={classes.note}>
        {t('detail.answer.objective.follows')}
      </span>
    </div>
  );
}
