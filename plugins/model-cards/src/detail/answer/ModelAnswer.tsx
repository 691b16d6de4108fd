import { makeStyles } from '@material-ui/core/styles';
import {
  AnswerHeader,
  MiddleTruncate,
  StateChip,
} from '@almanac/backstage-plugin-insights-react';
import { withoutDirections } from '../../lib/withoutDirections';
import { RiskChip } from '../../parts/RiskChip';
import { VerdictChip } from '../../parts/VerdictChip';
import { ModelParts } from '../ModelParts';
import { AttentionList } from './AttentionList';
import { ModelFacts } from './ModelFacts';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  title: {
    margin: 0,
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.3,
  },
  name: {
    margin: theme.spacing(0, 0, 2),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
  summary: {
    margin: theme.spacing(0, 0, 2),
    maxWidth: 720,
    fontSize: 14,
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
    color: theme.palette.text.secondary,
  },
}));

/** The answer of the page: one sentence, what it rests on, and what needs somebody. */
export function ModelAnswer(parts: ModelParts) {
  const { model } = parts;
  const classes = useStyles();
  const title = withoutDirections(model.title ?? model.name);
  return (
    <div className={classes.root}>
      <h1 className={classes.title}>
        <MiddleTruncate text={title} maxCharacters={70} />
      </h1>
      <p className={classes.name}>
        <MiddleTruncate
          text={withoutDirections(`${model.registry} / ${model.name}`)}
          maxCharacters={90}
        />
      </p>
      <AnswerHeader
        sentence={model.verdict.sentence}
        states={
          <>
            <VerdictChip verdict={model.verdict} />
            {model.deprecation && <StateChip state="deprecated" />}
            <RiskChip riskTier={model.riskTier} />
          </>
        }
      />
      {model.summary && (
        <p className={classes.summary}>{withoutDirections(model.summary)}</p>
      )}
      <ModelFacts {...parts} />
      <AttentionList attention={model.attention} />
    </div>
  );
}
