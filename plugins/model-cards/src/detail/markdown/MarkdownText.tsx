import { useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { MarkdownContent } from '@backstage/core-components';
import {
  formatNumber,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { withoutDirections } from '../../lib/withoutDirections';
import { modelCardsTranslationRef } from '../../translation';
import { linkOf } from './linkOf';
import { safeMarkdown } from './safeMarkdown';

/** As much as a screen holds. */
const SHOWN_FIRST = 1_200;
/** More than this takes the browser longer to lay out than a reader waits. */
const MOST_RENDERED = 100_000;

const useStyles = makeStyles(theme => ({
  root: {
    maxWidth: 760,
    fontSize: 14,
    lineHeight: 1.6,
    overflowWrap: 'anywhere',
    overflowX: 'auto',
    '& > :first-child, & > :first-child > :first-child': { marginTop: 0 },
    '& > :last-child, & > :last-child > :last-child': { marginBottom: 0 },
    '& a': { textDecoration: 'underline' },
    '& h4, & h5, & h6': { fontSize: 14, margin: theme.spacing(2, 0, 0.5) },
    '& pre': {
      overflowX: 'auto',
      padding: theme.spacing(1),
      borderRadius: 4,
      border: `1px solid ${theme.palette.divider}`,
      backgroundColor: theme.palette.background.paper,
    },
    // The one that colours its words stands in another; its own ground is too light for them in the dark theme.
    '& pre pre': {
      margin: 0,
      padding: 0,
      border: 'none',
      background: 'none !important',
    },
    '& table': { display: 'block', overflowX: 'auto' },
    '& td, & th': { padding: theme.spacing(0.5, 1), lineHeight: 1.5 },
  },
  whole: { whiteSpace: 'pre-wrap', fontFamily: 'inherit', margin: 0 },
}));

/** The first part of a text, cut between lines where that leaves most of it. */
function beginningOf(text: string): string {
  const cut = text.slice(0, SHOWN_FIRST);
  const line = cut.lastIndexOf('\n\n');
  return line > SHOWN_FIRST / 2 ? cut.slice(0, line) : cut;
}

/** Leads out of the portal, or nowhere: what is beside the file is not here. */
const leadTo = (href: string) => linkOf(href) ?? '';
/** No image is asked for, whatever the text says; its words stand in its place. */
const noImage = () => 'data:,';

/** Markdown of unknown hands, without raw HTML and without images; of a long one the beginning, and all on demand. */
export function MarkdownText(props: { text: string }) {
  const text = withoutDirections(props.text);
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const [isWhole, setWhole] = useState(false);
  const isPrinting = useIsPrinting();
  const isLong = text.length > SHOWN_FIRST * 1.5;
  const shown = isLong && !isWhole && !isPrinting ? beginningOf(text) : text;
  const isRendered = shown.length <= MOST_RENDERED;
  const markdown = useMemo(
    () =>
      isRendered
        ? safeMarkdown(shown, (said, address) =>
            said
              ? t('detail.markdown.image', { said, address: address ?? '' })
              : t('detail.markdown.bareImage', { address: address ?? '' }),
          )
        : undefined,
    [shown, isRendered, t],
  );
  return (
    <div className={classes.root}>
      {markdown ? (
        <MarkdownContent
          {...markdown}
          linkTarget="_blank"
          transformLinkUri={leadTo}
          transformImageUri={noImage}
        />
      ) : (
        <pre className={classes.whole}>{shown}</pre>
      )}
      {isLong && !isPrinting && (
        <Button
          size="small"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? t('detail.markdown.less')
            : t('detail.markdown.more', {
                number: formatNumber(text.length),
              })}
        </Button>
      )}
    </div>
  );
}
