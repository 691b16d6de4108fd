import { makeStyles } from '@material-ui/core/styles';
import {
  ModelCardStatement,
  StateIcon,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { MarkdownText } from '../markdown/MarkdownText';
import { CardFieldKind } from './fields/CardFieldKind';
import { FieldValue } from './values/FieldValue';

const useStyles = makeStyles(theme => ({
  kind: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    margin: 0,
    fontWeight: 500,
    '& svg': { fontSize: 18, color: theme.palette.text.secondary },
  },
  because: { marginTop: theme.spacing(0.5) },
}));

/** What a source says: a value, that nobody knows, or why it does not apply. */
export function StatementShown(props: {
  statement: Pick<ModelCardStatement, 'kind' | 'value' | 'because'>;
  fieldKind: CardFieldKind;
  title: string;
}) {
  const { statement, fieldKind, title } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  if (statement.kind === 'known') {
    return (
      <FieldValue kind={fieldKind} value={statement.value} title={title} />
    );
  }
  const isUnknown = statement.kind === 'unknown';
  return (
    <div>
      <p className={classes.kind}>
        <StateIcon name={isUnknown ? 'question' : 'dash'} />
        {t(
          isUnknown
            ? 'detail.card.kind.unknown'
            : 'detail.card.kind.notApplicable',
        )}
      </p>
      {statement.because && (
        <div className={classes.because}>
          <MarkdownText text={statement.because} />
        </div>
      )}
    </div>
  );
}
