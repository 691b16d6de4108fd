import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { CardObject } from '../fields/valueAt';
import { pictureAddress } from './pictureAddress';

const SHOWN_FIRST = 6;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: theme.spacing(2),
  },
  picture: {
    margin: 0,
    '& img': { maxWidth: '100%', backgroundColor: '#fff' },
    '& figcaption': { fontSize: 13, color: theme.palette.text.secondary },
  },
}));

/** Pictures that the card itself holds; nothing is read from elsewhere. */
export function Pictures({ pictures }: { pictures: readonly CardObject[] }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const { shown, left, showMore } = useLongList(pictures, SHOWN_FIRST);
  return (
    <>
      <div className={classes.root}>
        {shown.map((picture, index) => {
          const name =
            typeof picture.name === 'string' && picture.name
              ? picture.name
              : t('detail.card.value.picture', { number: String(index + 1) });
          const address = pictureAddress(picture.image);
          return (
            <figure key={index} className={classes.picture}>
              {address && <img src={address} alt={name} loading="lazy" />}
              <figcaption>
                {name}
                {!address && ` · ${t('detail.card.value.noPicture')}`}
              </figcaption>
            </figure>
          );
        })}
      </div>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
