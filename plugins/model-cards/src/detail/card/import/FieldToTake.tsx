import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatCount,
  modelCardLimits,
} from '@almanac/backstage-plugin-insights-common';
import {
  ModelCardStatement,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { excerptOf } from '../export/excerptOf';
import { useFieldWords } from '../fields/useFieldWords';
import { StatementShown } from '../StatementShown';
import { ComparedField } from './comparedFields';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(0.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    '& $label': { margin: 0 },
  },
  label: {},
  box: { padding: theme.spacing(0.5), marginRight: theme.spacing(0.5) },
  sides: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    gap: theme.spacing(0.25, 1),
    margin: theme.spacing(0, 0, 0.5, 4),
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, minWidth: 0 },
  },
  fault: { margin: theme.spacing(0, 0, 0.5, 4) },
}));

/** A field of a read card with what the card says now, and whether it is taken over. */
export function FieldToTake(props: {
  compared: ComparedField;
  isChosen: boolean;
  /** The version of the card, where it would be said of every version; else null. */
  version: string | null;
  /** Why the backend did not take it. */
  refused: string | undefined;
  onChoose(isChosen: boolean): void;
}) {
  const { compared, isChosen, refused, version } = props;
  const { shown, read, obstacle } = compared;
  const classes = useStyles();
  const words = useFieldWords();
  const { t } = useTexts(modelCardsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const colours = toneColours[usePaletteMode()];
  const title = `${words.section(shown.section)}: ${words.field(
    shown.section,
    shown.name,
  )}`;
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <FormControlLabel
          className={classes.label}
          label={title}
          control={
            <Checkbox
              size="small"
              color="primary"
              className={classes.box}
              checked={isChosen && !obstacle}
              disabled={obstacle !== undefined}
              onChange={event => props.onChoose(event.target.checked)}
            />
          }
        />
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={t(
            isOpen ? 'detail.card.import.lessOf' : 'detail.card.import.allOf',
            { field: title },
          )}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'detail.card.import.less' : 'detail.card.import.all')}
        </Button>
      </div>
      <dl className={classes.sides}>
        {shown.field && (
          <Side
            {...{ compared, isOpen, title }}
            name={t('detail.card.import.now')}
            statement={shown.field}
          />
        )}
        <Side
          {...{ compared, isOpen, title }}
          name={t('detail.card.import.then')}
          statement={read}
        />
      </dl>
      {isChosen && compared.isOfVersion && version !== null && (
        <p className={classes.fault}>
          {t('detail.card.import.ofVersion', { version })}
        </p>
      )}
      {obstacle && (
        <p className={classes.fault}>
          {t(`detail.card.import.obstacle.${obstacle}`, {
            items: formatCount(modelCardLimits.items),
            characters: formatCount(modelCardLimits.editCharacters),
          })}
        </p>
      )}
      {refused && (
        <p
          role="alert"
          className={classes.fault}
          style={{ color: colours.act.text }}
        >
          {t('detail.card.import.refused', { why: refused })}
        </p>
      )}
    </li>
  );
}

/** What one of both says: its beginning, or all of it. */
function Side(props: {
  compared: ComparedField;
  name: string;
  title: string;
  isOpen: boolean;
  statement: ModelCardStatement;
}) {
  const { kind, value } = props.statement;
  return (
    <>
      <dt>{props.name}</dt>
      <dd>
        {kind === 'known' && !props.isOpen ? (
          excerptOf(value)
        ) : (
          <StatementShown
            statement={props.statement}
            fieldKind={props.compared.shown.kind}
            title={props.title}
          />
        )}
      </dd>
    </>
  );
}
