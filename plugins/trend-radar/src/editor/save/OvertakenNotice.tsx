import Button from '@material-ui/core/Button';
import {
  Notice,
  RadarDefinitionRecord,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Decider } from '../../topic/decision/Decider';
import { trendRadarTranslationRef } from '../../translation';

/** Somebody else wrote the radar meanwhile: who, and what to do about it. Nothing that was written is lost. */
export function OvertakenNotice(props: {
  theirs: RadarDefinitionRecord;
  onTakeTheirs(): void;
  onKeepMine(): void;
}) {
  const { theirs } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <Notice tone="attention" icon="warning">
      <div role="alert">
        <strong>{t('editor.overtaken.title')}.</strong>{' '}
        {theirs.updatedBy &&
          theirs.updatedAt &&
          t('editor.overtaken.who', {
            by: <Decider by={theirs.updatedBy} />,
            at: <Time at={theirs.updatedAt} />,
            version: String(theirs.version ?? ''),
          })}{' '}
        {t('editor.overtaken.kept')}
      </div>
      <Button size="small" onClick={props.onKeepMine}>
        {t('editor.overtaken.keepMine')}
      </Button>{' '}
      <Button size="small" onClick={props.onTakeTheirs}>
        {t('editor.overtaken.takeTheirs')}
      </Button>
    </Notice>
  );
}
