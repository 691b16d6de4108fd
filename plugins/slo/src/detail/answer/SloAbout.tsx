import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  OwnerLink,
  SloDetail,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { slosRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  description: {
    margin: theme.spacing(0, 0, 1.5),
    maxWidth: 720,
    overflowWrap: 'anywhere',
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    margin: theme.spacing(0, 0, 2),
    fontSize: 14,
    lineHeight: '24px',
    '& > div': { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1) },
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  label: {
    display: 'inline-block',
    padding: theme.spacing(0, 1),
    marginRight: theme.spacing(0.5),
    borderRadius: 4,
    fontSize: 13,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.action.selected,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

/** Each is the way to the SLOs that have it, too. */
function Labels(props: { labels: SloDetail['labels'] }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const slosPath = useRouteRef(slosRouteRef)();
  return (
    <>
      {Object.entries(props.labels).flatMap(([key, values]) =>
        values.map(value => (
          <Link
            key={`${key}:${value}`}
            to={`${slosPath}?tag=${encodeURIComponent(`${key}:${value}`)}`}
            className={classes.label}
            title={t('detail.answer.about.labelTitle', { key, value })}
          >
            {key}: {value}
          </Link>
        )),
      )}
    </>
  );
}

/** What the SLO is of: its description, service, owner, system and labels. */
export function SloAbout({ slo }: { slo: SloDetail }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const facts: [string, ReactNode][] = [
    [
      t('detail.answer.about.service'),
      slo.entityRef ? (
        <EntityRefLink entityRef={slo.entityRef} />
      ) : (
        t('detail.answer.about.noEntity', { service: slo.service })
      ),
    ],
    [
      t('detail.answer.about.owner'),
      <OwnerLink owner={slo.owner ?? undefined} />,
    ],
  ];
  if (slo.system) {
    facts.push([
      t('detail.answer.about.system'),
      <EntityRefLink entityRef={slo.system} defaultKind="system" />,
    ]);
  }
  if (Object.keys(slo.labels).length > 0) {
    facts.push([
      t('detail.answer.about.labels'),
      <Labels labels={slo.labels} />,
    ]);
  }
  return (
    <>
      {slo.description && (
        <p className={classes.description}>{slo.description}</p>
      )}
      <dl className={classes.list}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
