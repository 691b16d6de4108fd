import { makeStyles } from '@material-ui/core/styles';
import {
  capitalised,
  CodedText,
  formatNumber,
  PagePart,
  RadarImport,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { type EntryFindings, findingsByEntry } from './findingsByEntry';

/** Entries whose findings are told; the rest are counted. */
const MOST_TOLD = 200;

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(2, 0) },
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: 14 },
  entry: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    lineHeight: 1.5,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
    margin: 0,
  },
  quiet: { color: theme.palette.text.secondary },
  findings: { margin: 0, paddingLeft: theme.spacing(2.5) },
  place: {
    color: theme.palette.text.secondary,
    fontFamily: 'monospace',
    fontSize: 13,
  },
}));

/** What of a list is not brought in as it stands there: each entry once, with all that was found of it. */
export function ImportFindings({ outcome }: { outcome: RadarImport }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const entries = findingsByEntry(outcome);
  if (entries.length === 0) {
    return <p className={classes.root}>{t('importing.noFindings')}</p>;
  }
  return (
    <div className={classes.root}>
      <PagePart title={t('importing.findings')}>
        <ul className={classes.list}>
          {entries.slice(0, MOST_TOLD).map(entry => (
            <li key={entry.pointer} className={classes.entry}>
              <FindingsOfEntry entry={entry} />
            </li>
          ))}
          {entries.length > MOST_TOLD && (
            <li className={classes.entry}>
              {t('importing.moreFindings', {
                count: entries.length - MOST_TOLD,
                number: formatNumber(entries.length - MOST_TOLD),
              })}
            </li>
          )}
        </ul>
      </PagePart>
    </div>
  );
}

function FindingsOfEntry({ entry }: { entry: EntryFindings }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { pointer, title, isLeftOut, findings } = entry;
  const isOfList = pointer === '';
  return (
    <>
      <p className={classes.head}>
        <strong>
          {isOfList
            ? t('importing.wholeList')
            : title ?? t('importing.untitled')}
        </strong>
        {!isOfList && (
          <span className={classes.quiet}>
            {t(isLeftOut ? 'importing.staysOut' : 'importing.comesIn')}
          </span>
        )}
      </p>
      <ul className={classes.findings}>
        {findings.map(one => (
          <li key={`${one.pointer} ${one.detail}`}>
            {/* That a whole entry stays out is told of it above. */}
            {!isLeftOut &&
              `${t(
                one.kind === 'left-out'
                  ? 'importing.leftOut'
                  : 'importing.note',
              )} `}
            <CodedText text={sentenceOf(one.detail)} />{' '}
            <CodedText text={one.howToMend} />{' '}
            <span className={classes.place}>{one.pointer}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is said of an entry, as a sentence of its own. */
function sentenceOf(detail: string): string {
  return `${capitalised(detail).replace(/\.$/, '')}.`;
}
