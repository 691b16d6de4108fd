import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import { modelCardLimits } from '@almanac/backstage-plugin-insights-common';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FormField } from '../../lib/FormField';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { RefusedPlaces } from './refusedPlaces';

const SHOWN_FIRST = 20;

const useStyles = makeStyles(theme => ({
  row: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

/** A list of texts, one field each. */
export function TextRows(props: {
  title: string;
  texts: readonly string[];
  isLong: boolean;
  refused: RefusedPlaces;
  onChange(texts: readonly string[]): void;
}) {
  const { title, texts, isLong, refused, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  // There is always one to write in.
  const rows = texts.length > 0 ? texts : [''];
  const { shown, left, showMore, showAll } = useLongList(rows, SHOWN_FIRST);
  return (
    <div role="group" aria-label={title}>
      {shown.map((text, index) => (
        <div key={index} className={classes.row}>
          <FormField
            label={t('detail.card.edit.item', {
              title,
              number: String(index + 1),
            })}
            value={text}
            onChange={event =>
              onChange(rows.toSpliced(index, 1, event.target.value))
            }
            multiline={isLong}
            limit={modelCardLimits.textCharacters}
            fault={refused.get(String(index))}
            size="small"
          />
          <IconButton
            size="small"
            aria-label={t('detail.card.edit.remove', {
              title,
              number: String(index + 1),
            })}
            onClick={() => onChange(rows.toSpliced(index, 1))}
          >
            <Close fontSize="small" />
          </IconButton>
        </div>
      ))}
      <MoreButton left={left} onMore={showMore} />
      <Button
        size="small"
        onClick={() => {
          showAll();
          onChange([...rows, '']);
        }}
      >
        {t('detail.card.edit.add')}
      </Button>
    </div>
  );
}
