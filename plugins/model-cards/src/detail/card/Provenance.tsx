import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import PersonOutline from '@material-ui/icons/PersonOutline';
import MemoryOutlined from '@material-ui/icons/Memory';
import {
  ModelCardStatement,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { linkOf } from '../markdown/linkOf';
import { OutsideLink } from '../markdown/OutsideLink';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    fontSize: 13,
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
    '& svg': { fontSize: 16 },
  },
}));

/** Who said it, when, and where that is read; `action`: what can be done with it. */
export function Provenance(props: {
  provenance: ModelCardStatement['provenance'];
  action?: ReactNode;
}) {
  const { source, by, at, link } = props.provenance;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const Icon = by === 'human' ? PersonOutline : MemoryOutlined;
  return (
    <span className={classes.root}>
      <Icon aria-hidden />
      <span>{t(`detail.card.by.${by}`, { source })}</span>
      {at && <Time at={at} />}
      {linkOf(link) && (
        <OutsideLink address={link}>{t('detail.card.by.read')}</OutsideLink>
      )}
      {props.action}
    </span>
  );
}
