import { makeStyles } from '@material-ui/core/styles';
import {
  ContractChange,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { useVersionWords } from '../history/useVersionWords';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    fontSize: 13,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** Since which definition a change between any two is there, or why that is not known; nothing where neither was told. */
export function SinceWhen({ change }: { change: ContractChange }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const versionOf = useVersionWords();
  const { since, sinceUnknown } = change;
  // Words of a newer backend are not said.
  const unknown = (['not-compared', 'too-many', 'spread'] as const).find(
    one => one === sinceUnknown,
  );
  if (since) {
    return (
      <p className={classes.root}>
        {t('contract.since.known', {
          version: versionOf(since),
          time: <Time at={since.seenFrom} precision="day" />,
        })}
      </p>
    );
  }
  return unknown ? (
    <p className={classes.root}>{t(`contract.since.${unknown}`)}</p>
  ) : null;
}
