import { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { DraftForm } from './DraftForm';
import { DraftFaults } from './preview/DraftFaults';
import { DraftPreview } from './preview/DraftPreview';
import type { WrittenRadar } from './useWrittenRadar';
import { YamlField } from './YamlField';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(300px, 380px)',
    gap: theme.spacing(4),
    alignItems: 'start',
    [theme.breakpoints.down('md')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  side: { minWidth: 0, position: 'sticky', top: theme.spacing(2) },
  turn: { margin: theme.spacing(1, 0) },
}));

/** The draft as a form, or as YAML, beside what is found in it and where topics would stand. */
export function RadarEditor(props: {
  draft: WrittenRadar;
  isNew: boolean;
  actions: ReactNode;
}) {
  const { draft, isNew } = props;
  const { written, check, lastCheck, turn } = draft;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const isYaml = written.by === 'yaml';
  const signal = lastCheck?.content?.signal;
  const isUntouched = isNew && !draft.isChanged && !isYaml;
  return (
    <div className={classes.root}>
      <div>
        <div className={classes.turn}>
          <Button
            size="small"
            variant="outlined"
            disabled={!turn}
            onClick={turn}
          >
            {t(isYaml ? 'editor.turn.toForm' : 'editor.turn.toYaml')}
          </Button>
        </div>
        {written.by === 'yaml' ? (
          <YamlField
            text={written.text}
            isInvalid={(check?.faults.length ?? 0) > 0}
            onChange={draft.setText}
          />
        ) : (
          <DraftForm
            content={written.content}
            check={lastCheck}
            isNew={isNew}
            isUntouched={isUntouched}
            onChange={draft.setContent}
          />
        )}
        {props.actions}
      </div>
      <div className={classes.side}>
        <DraftFaults
          faults={check?.faults}
          isUntouched={isUntouched}
          error={draft.error}
          hasLines={isYaml}
          onRetry={draft.retry}
        />
        <DraftPreview
          check={lastCheck}
          isBehind={check === undefined}
          signalId={typeof signal === 'string' ? signal : undefined}
        />
      </div>
    </div>
  );
}
