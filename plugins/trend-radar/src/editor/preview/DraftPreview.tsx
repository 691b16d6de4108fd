import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  LoadingState,
  PageSection,
  RadarDraftCheck,
  RadarPreview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { RadarStamp } from '../../radars/RadarThumbnail';
import { trendRadarTranslationRef } from '../../translation';

const SIZE_PIXELS = 340;

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0, 0), padding: 0, listStyle: 'none' },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
    fontSize: 14,
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    '& > :last-child': { flex: 'none' },
  },
  quiet: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/**
 * Where topics would stand on the draft.
 *
 * @param props - `check`: the last answer; `isBehind`: whether the draft has changed since; `hasSignal`: of the draft
 */
export function DraftPreview(props: {
  check: RadarDraftCheck | undefined;
  isBehind: boolean;
  signalId: string | undefined;
}) {
  const { check, isBehind, signalId } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const preview = check?.preview;
  return (
    <PageSection anchor="preview" title={t('editor.preview.title')}>
      {!check && <LoadingState shape="chart" />}
      {check && !preview && (
        <p className={classes.quiet}>{t('editor.preview.none')}</p>
      )}
      {preview && (
        <div style={{ opacity: isBehind ? 0.5 : 1 }} aria-busy={isBehind}>
          <RadarStamp
            radar={radarOf(preview)}
            blips={preview.items}
            size={SIZE_PIXELS}
          />
          <Counts preview={preview} signalId={signalId} />
        </div>
      )}
    </PageSection>
  );
}

function Counts(props: {
  preview: RadarPreview;
  signalId: string | undefined;
}) {
  const { preview, signalId } = props;
  const { items, notYetCount, hasMore, rings, quadrants } = preview;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const notes = [
    signalId === undefined && t('editor.preview.decided'),
    signalId !== undefined &&
      !preview.signal &&
      t('editor.preview.noSignal', { signal: signalId }),
    notYetCount > 0 &&
      t('editor.preview.notYet', { number: formatNumber(notYetCount) }),
    hasMore && t('editor.preview.more'),
  ].filter(Boolean);
  return (
    <>
      <p role="status" className={classes.quiet}>
        {[
          // Without a signal there is nothing to count.
          signalId !== undefined &&
            t('editor.preview.topics', {
              count: items.length,
              number: formatNumber(items.length),
            }),
          ...notes,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {[rings, quadrants.map(one => ({ ...one, rule: null }))].map(
        (parts, index) => (
          <ul
            key={index}
            className={classes.list}
            aria-label={t(
              `editor.preview.${index === 0 ? 'rings' : 'quadrants'}`,
            )}
          >
            {parts.map(part => (
              <li key={part.id} className={classes.line}>
                <span>
                  {part.title}
                  {part.rule && (
                    <span className={classes.quiet}> · {part.rule}</span>
                  )}
                </span>
                <span>{formatNumber(part.blipCount)}</span>
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}

function radarOf({ quadrants, rings }: RadarPreview) {
  return {
    quadrants,
    rings: rings.map(({ rule, ...ring }) => ({ ...ring, rule: rule ?? '' })),
  };
}
