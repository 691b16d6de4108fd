import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { placeOf } from '../lib/placeOf';
import { apiContractsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: { overflowWrap: 'anywhere' },
  pointer: {
    display: 'block',
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

/** Where in a definition something is: in words, and beneath them as programs say it. */
export function Place({ pointer }: { pointer: string }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const { kind, name, rest } = placeOf(pointer);
  const where = kind === 'part' ? rest : t(`parts.place.${kind}`, { name });
  return (
    <div className={classes.root}>
      {kind === 'part' || rest === ''
        ? where
        : t('parts.place.within', { where, rest })}
      {pointer !== '' && <code className={classes.pointer}>{pointer}</code>}
    </div>
  );
}
