import { makeStyles } from '@material-ui/core/styles';
import {
  SloFault,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
    '& li + li': { marginTop: theme.spacing(1.5) },
  },
  quiet: {
    display: 'block',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  place: { fontFamily: 'monospace', fontSize: 12.5 },
}));

function Place({ fault }: { fault: SloFault }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { file, line, path, rule } = fault;
  const at =
    line === null
      ? file
      : t('detail.definition.place', { file, line: String(line) });
  return (
    <span className={`${classes.quiet} ${classes.place}`}>
      {[at, path, rule].filter(Boolean).join(' · ')}
    </span>
  );
}

/** What is wrong or likely not meant in the definition: where, what, and how to mend it. */
export function DefinitionWarnings(props: { warnings: readonly SloFault[] }) {
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  if (props.warnings.length === 0) {
    return <p className={note}>{t('detail.definition.noWarnings')}</p>;
  }
  return (
    <ul className={classes.list}>
      {props.warnings.map(fault => (
        <li key={`${fault.file} ${fault.line} ${fault.path} ${fault.rule}`}>
          <strong>{t(`detail.definition.${fault.severity}`)}.</strong>{' '}
          {fault.detail}
          <span className={classes.quiet}>{fault.howToMend}</span>
          <Place fault={fault} />
        </li>
      ))}
    </ul>
  );
}
