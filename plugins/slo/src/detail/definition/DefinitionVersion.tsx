import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  SloDefinitionVersion,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  quiet: { color: theme.palette.text.secondary },
  changes: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
}));

function Changes({ version, changes }: SloDefinitionVersion) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const absent = t('detail.definition.absent');
  if (changes.length === 0) {
    return (
      <div className={classes.quiet}>
        {version === 1
          ? t('detail.definition.firstVersion')
          : t('detail.definition.noChanges')}
      </div>
    );
  }
  return (
    <ul className={classes.changes}>
      {changes.map(({ path, from, to }) => (
        <li key={path}>
          {t('detail.definition.changed', {
            path: <code>{path}</code>,
            from: from === null ? absent : <del>{from}</del>,
            to: to === null ? absent : <ins>{to}</ins>,
          })}
        </li>
      ))}
    </ul>
  );
}

/** One version: from when to when it held, who wrote it, and what it changed. */
export function DefinitionVersion(props: { version: SloDefinitionVersion }) {
  const { version, validFrom, validTo, by } = props.version;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const from = <Time at={validFrom} />;
  return (
    <>
      <strong>
        {t('detail.definition.versionOf', { version: String(version) })}
      </strong>{' '}
      <span className={classes.quiet}>
        {validTo
          ? t('detail.definition.versionSpan', {
              from,
              to: <Time at={validTo} />,
            })
          : t('detail.definition.versionNow', { from })}
        {' · '}
        {by
          ? t('detail.definition.by', { by: <EntityRefLink entityRef={by} /> })
          : t('detail.definition.byNobody')}
      </span>
      <Changes {...props.version} />
    </>
  );
}
