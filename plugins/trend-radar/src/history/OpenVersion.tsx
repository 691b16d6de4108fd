import { makeStyles } from '@material-ui/core/styles';
import {
  PagePart,
  RadarDefinitionVersion,
  TextComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { YamlField } from '../editor/YamlField';
import { trendRadarTranslationRef } from '../translation';
import { RestoreVersion } from './RestoreVersion';

const useStyles = makeStyles(theme => ({
  note: {
    margin: theme.spacing(0.5, 0),
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
}));

/** One version: what it changed, what it says, and the way back to it. */
export function OpenVersion(props: {
  radarId: string;
  version: RadarDefinitionVersion & { text: string };
  before: RadarDefinitionVersion | undefined;
  /** Whether `before` is missing because there is none. */
  isBeforeKnown: boolean;
  etag: string | null;
  canRestore: boolean;
}) {
  const { version, before } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const named = { version: String(version.version) };
  return (
    <>
      {props.isBeforeKnown && (
        <PagePart title={t('history.changed', named)}>
          <Changed version={version} before={before} />
        </PagePart>
      )}
      <PagePart title={t('history.text', named)}>
        <YamlField text={version.text} />
      </PagePart>
      {props.canRestore && (
        <RestoreVersion
          radarId={props.radarId}
          version={version}
          etag={props.etag}
        />
      )}
    </>
  );
}

function Changed(props: {
  version: RadarDefinitionVersion & { text: string };
  before: RadarDefinitionVersion | undefined;
}) {
  const { version, before } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  if (!before) return <p className={classes.note}>{t('history.first')}</p>;
  if (before.text === null) {
    return <p className={classes.note}>{t('history.afterRemoval')}</p>;
  }
  if (before.text === version.text) {
    return <p className={classes.note}>{t('history.same')}</p>;
  }
  return (
    <TextComparison
      label={t('history.changed', { version: String(version.version) })}
      theirs={before.text}
      yours={version.text}
    />
  );
}
