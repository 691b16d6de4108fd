import { makeStyles } from '@material-ui/core/styles';
import {
  Disclosure,
  ModelCardResult,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { placeInWords } from '../export/placeInWords';
import { FaultTable } from '../faults/FaultTable';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { TakeOver } from './useTakeOver';

const SHOWN_FIRST = 20;

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(1) },
  note: {
    margin: theme.spacing(0.5, 0),
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    fontSize: 14,
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
  },
}));

/** What else a read card holds: what the card says already, what is easily misread, what has no field. */
export function ImportedRest(props: {
  result: ModelCardResult;
  takeOver: TakeOver;
}) {
  const { faults, carried } = props.result;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const same = props.takeOver.fields.filter(
    ({ standing }) => standing === 'same',
  );
  return (
    <div className={classes.root}>
      {same.length > 0 && (
        <p className={classes.note}>
          {t('detail.card.import.same', { count: same.length })}
        </p>
      )}
      {faults.length > 0 && (
        <Disclosure
          title={t('detail.card.import.findings', { count: faults.length })}
        >
          <FaultTable faults={faults} />
        </Disclosure>
      )}
      {carried.length > 0 && (
        <Disclosure
          title={t('detail.card.import.left', { count: carried.length })}
        >
          <p className={classes.note}>{t('detail.card.import.leftNote')}</p>
          <Places carried={carried} />
        </Disclosure>
      )}
    </div>
  );
}

function Places({ carried }: { carried: ModelCardResult['carried'] }) {
  const classes = useStyles();
  const { shown, left, showMore } = useLongList(carried, SHOWN_FIRST);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ pointer }) => (
          <li key={pointer}>{placeInWords(pointer)}</li>
        ))}
      </ul>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
