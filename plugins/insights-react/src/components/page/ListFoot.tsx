import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    marginTop: theme.spacing(1.5),
    fontSize: 13,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/**
 * The foot of a list that shows the first few, in a widget or a card: what is said of all, whether any is made up, and the way
 * to all.
 *
 * @public
 */
export function ListFoot(props: {
  said?: string;
  hasExamples: boolean;
  all?: { to: string; text: string };
}) {
  const { said, hasExamples, all } = props;
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  if (!said && !hasExamples && !all) return null;
  return (
    <div className={classes.root}>
      <span>
        {[said, hasExamples && t('listFoot.example')]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {all && <Link to={all.to}>{all.text}</Link>}
    </div>
  );
}
