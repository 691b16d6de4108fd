import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  AnswerHeader,
  SloOverview,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { useAnswerWords } from './useAnswerWords';

const useStyles = makeStyles(theme => ({
  facts: { fontSize: 14, color: theme.palette.text.secondary },
}));

/** What is the matter with the SLOs in one sentence, and from when that is. */
export function SloListAnswer(props: {
  overview: SloOverview;
  isFiltered: boolean;
  actions: ReactNode;
}) {
  const { overview } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const answerWords = useAnswerWords();
  return (
    <AnswerHeader
      sentence={answerWords(overview, props.isFiltered)}
      states={
        overview.evaluatedAt && (
          <span className={classes.facts}>
            {t('list.answer.evaluatedAt')} <Time at={overview.evaluatedAt} />
          </span>
        )
      }
      actions={props.actions}
    />
  );
}
