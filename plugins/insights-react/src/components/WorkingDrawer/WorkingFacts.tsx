import {
  formatNumber,
  formatShare,
} from '@almanac/backstage-plugin-insights-common';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment, type ReactNode } from 'react';
import type { Working } from '../../api/wire';
import { formatDuration } from '../../lib/formatDuration';
import { formatPeriod } from '../../lib/formatPeriod';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { Time } from '../Time/Time';
import { ApiCall } from './ApiCall';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) 1fr',
    gap: theme.spacing(0.75, 2),
    margin: 0,
    fontSize: 14,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
}));

/** The facts about a computation, one line each. */
export function WorkingFacts(props: { working: Working }) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {useFacts(props.working).map(([term, fact]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function useFacts(working: Working): [term: string, fact: ReactNode][] {
  const { t } = useTexts(insightsTranslationRef);
  const { window, span } = working;
  const facts: [string, ReactNode][] = [
    [t('working.method'), working.method.title],
    [t('working.methodSource'), <Source text={working.method.source} />],
    [t('working.definitionVersion'), working.definitionVersion],
  ];
  if (window) {
    facts.push([
      t('working.window'),
      t('working.windowValue', {
        start: formatPeriod(window.start, window.step),
        end: formatPeriod(window.end, window.step),
        periods: formatNumber(window.periods),
        step: t(`step.${window.step}`),
      }),
    ]);
  } else if (span) {
    facts.push([
      t('working.window'),
      t('working.spanValue', {
        count: span.slices,
        start: <Time at={span.start} />,
        end: <Time at={span.end} />,
        known: formatNumber(span.known),
        slices: formatNumber(span.slices),
        width: formatDuration(span.sliceSeconds * 1_000),
      }),
    ]);
  }
  const share = formatShare(working.coverage);
  facts.push(
    [
      t('working.coverage'),
      !window && span
        ? t('working.coverageOfSlices', { share })
        : t('working.coverageValue', { share }),
    ],
    [t('working.computedAt'), <Time at={working.computedAt} />],
    [t('working.engineVersion'), working.engineVersion],
  );
  if (working.href) {
    facts.push([t('working.api'), <ApiCall href={working.href} />]);
  }
  return facts;
}

function Source(props: { text: string }) {
  const url = /https?:\/\/\S+/.exec(props.text)?.[0];
  if (!url) return <>{props.text}</>;
  return (
    <Link href={url} target="_blank" rel="noopener">
      {props.text}
    </Link>
  );
}
