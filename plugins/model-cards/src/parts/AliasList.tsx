import { makeStyles } from '@material-ui/core/styles';
import {
  ModelSummary,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  alias: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: theme.palette.text.secondary },
}));

/** Names that point at versions, each with the version that holds it. */
export function AliasList({ aliases }: Pick<ModelSummary, 'aliases'>) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  if (aliases.length === 0) {
    return <span className={classes.quiet}>{t('parts.aliases.none')}</span>;
  }
  const all = aliases
    .map(({ alias, version }) => t('parts.aliases.of', { alias, version }))
    .join(', ');
  return (
    <span title={all}>
      {aliases.map(({ alias, version }, index) => (
        <span key={alias} className={classes.alias}>
          {index > 0 && ', '}
          {alias} <span className={classes.quiet}>→ {version}</span>
        </span>
      ))}
    </span>
  );
}
