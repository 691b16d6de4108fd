import { makeStyles } from '@material-ui/core/styles';
import { ModelCard, useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { useFieldWords } from '../fields/useFieldWords';
import { excerptOf } from './excerptOf';
import { Loss } from './lossGroups';
import { placeInWords } from './placeInWords';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: 500 },
  said: { color: theme.palette.text.secondary },
}));

/** One thing that a format cannot carry: the field, which part of it, and what it says. */
export function LossRow(props: { loss: Loss; card: ModelCard | undefined }) {
  const { loss, card } = props;
  const classes = useStyles();
  const words = useFieldWords();
  const { t } = useTexts(modelCardsTranslationRef);
  const [, section, name] = loss.pointer.split('/');
  if (loss.of !== null) {
    return (
      <li className={classes.root}>
        <span className={classes.name}>{placeInWords(loss.pointer)}</span>{' '}
        <span className={classes.said}>
          {t('detail.card.export.ofText', {
            format: t(`detail.card.export.format.${loss.of}`),
          })}
        </span>
      </li>
    );
  }
  const sections: Record<
    string,
    Record<string, { value: unknown; because: string | null }> | undefined
  > = card ?? {};
  const field = sections[section]?.[name];
  const said =
    loss.kind === 'other-statements'
      ? ''
      : excerptOf(field?.value ?? field?.because);
  return (
    <li className={classes.root}>
      <div className={classes.name}>
        {`${words.section(section)}: ${words.field(section, name)}`}
      </div>
      {loss.parts.length > 0 && (
        <div>
          {t('detail.card.export.parts', {
            parts: loss.parts.map(part => partInWords(part, words)).join(', '),
          })}
        </div>
      )}
      {said && <div className={classes.said}>{said}</div>}
    </li>
  );
}

/** `data/revision` reads "Data: Revision", each as its column is called. */
function partInWords(
  part: string,
  { column }: ReturnType<typeof useFieldWords>,
): string {
  return part.split('/').map(column).join(': ');
}
