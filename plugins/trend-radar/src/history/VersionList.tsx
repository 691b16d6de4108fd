import { useSearchParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  RadarDefinitionVersion,
  Time,
  useRadarDefinitionVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Decider } from '../topic/decision/Decider';
import { trendRadarTranslationRef } from '../translation';
import { OpenVersion } from './OpenVersion';

const OPEN = 'version';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: 14 },
  item: {
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    minHeight: 32,
  },
  name: { fontWeight: 500, minWidth: 88 },
  quiet: { color: theme.palette.text.secondary },
}));

/**
 * Every version of a radar, the latest first; one is open, which the address names.
 *
 * @param props - `etag`: what bringing one back is made on, null for a radar that is no more; `current`: the version that
 * stands
 */
export function VersionList(props: {
  radarId: string;
  versions: ReturnType<typeof useRadarDefinitionVersions>;
  etag: string | null;
  isEditable: boolean;
  current: number | undefined;
}) {
  const { versions, current } = props;
  const { items, hasMore, error } = versions;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const [parameters, setParameters] = useSearchParams();
  const open = parameters.get(OPEN);
  const isKnown = items.some(({ version }) => String(version) === open);
  const setOpen = (version: number | undefined) =>
    setParameters(version === undefined ? {} : { [OPEN]: String(version) }, {
      replace: true,
      preventScrollReset: true,
    });
  return (
    <>
      {open !== null && !isKnown && !hasMore && (
        <p role="status" className={classes.quiet}>
          {t('history.unknownVersion', { version: open })}
        </p>
      )}
      <ol reversed className={classes.list} aria-label={t('history.list')}>
        {items.map((one, at) => {
          const isOpen = String(one.version) === open;
          return (
            <li key={one.version} className={classes.item}>
              <VersionLine
                version={one}
                isCurrent={one.version === current}
                isOpen={isOpen}
                onToggle={() => setOpen(isOpen ? undefined : one.version)}
              />
              {isOpen && one.text !== null && (
                <OpenVersion
                  radarId={props.radarId}
                  version={{ ...one, text: one.text }}
                  before={items.at(at + 1)}
                  isBeforeKnown={at + 1 < items.length || !hasMore}
                  etag={props.etag}
                  canRestore={props.isEditable && one.version !== current}
                />
              )}
            </li>
          );
        })}
      </ol>
      {error && (
        <ErrorState
          title={t('history.error.title')}
          error={error}
          onRetry={hasMore ? versions.loadMore : versions.retry}
        />
      )}
      {hasMore && !error && (
        <Button size="small" onClick={versions.loadMore}>
          {t('history.more')}
        </Button>
      )}
    </>
  );
}

function VersionLine(props: {
  version: RadarDefinitionVersion;
  isCurrent: boolean;
  isOpen: boolean;
  onToggle(): void;
}) {
  const { isCurrent, isOpen } = props;
  const { version, by, at, text } = props.version;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const named = { version: String(version) };
  return (
    <div className={classes.line}>
      <span className={classes.name}>{t('history.version', named)}</span>
      <span>
        {t(text === null ? 'history.removed' : 'history.made')}{' '}
        <Decider by={by} />, <Time at={at} />
      </span>
      {isCurrent && (
        <span className={classes.quiet}>{t('history.current')}</span>
      )}
      {text !== null && (
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={t(
            isOpen ? 'history.closeVersion' : 'history.lookAt',
            named,
          )}
          onClick={props.onToggle}
        >
          {t(isOpen ? 'history.close' : 'history.look')}
        </Button>
      )}
    </div>
  );
}
