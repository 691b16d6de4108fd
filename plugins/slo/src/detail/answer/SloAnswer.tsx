import { makeStyles } from '@material-ui/core/styles';
import {
  AnswerHeader,
  SloDetail,
  SloEvaluation,
} from '@almanac/backstage-plugin-insights-react';
import { Objective } from '../SloParts';
import { SloView } from '../useSloView';
import { AnswerBasis } from './AnswerBasis';
import { SloAbout } from './SloAbout';
import { SloChips } from './SloChips';
import { SloExport } from './SloExport';
import { useAnswerSentence } from './useAnswerSentence';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
  },
}));

/** The answer of the page: the sentence, what it rests on, the state; what the SLO is of. */
export function SloAnswer(props: {
  slo: SloDetail;
  view: SloView;
  objective: Objective | undefined;
  evaluation: SloEvaluation | undefined;
}) {
  const { slo, view, objective, evaluation } = props;
  const classes = useStyles();
  const sentence = useAnswerSentence(slo, view.objective);
  return (
    <div className={classes.root}>
      <h1 className={classes.title}>{slo.title}</h1>
      <AnswerHeader
        sentence={sentence}
        states={
          <>
            {evaluation && (
              <AnswerBasis
                slo={slo}
                evaluation={evaluation}
                isCalendar={objective?.window.kind === 'calendar'}
              />
            )}
            <SloChips slo={slo} index={view.objective} />
          </>
        }
        working={evaluation?.working}
        actions={<SloExport slo={slo} objective={view.objective} />}
      />
      <SloAbout slo={slo} />
    </div>
  );
}
