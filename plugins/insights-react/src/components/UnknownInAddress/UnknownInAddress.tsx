import { useSearchParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';
import { Notice } from '../Notice/Notice';
import type { UnknownValue } from './unknownIn';

/**
 * Says which values of the address are left out of account, since nothing is called so here, and takes them away when asked;
 * nothing where there are none.
 *
 * @param props - `unknown`: as `useUnknownInAddress` finds them, or as a page does that knows more
 *
 * @public
 */
export function UnknownInAddress(props: { unknown: readonly UnknownValue[] }) {
  const { t } = useTexts(insightsTranslationRef);
  const [, setParameters] = useSearchParams();
  const { unknown } = props;
  if (unknown.length === 0) return null;
  const clear = () =>
    setParameters(
      previous => {
        const left = new URLSearchParams(previous);
        for (const { parameter, value } of unknown) {
          const others = left.getAll(parameter).filter(one => one !== value);
          left.delete(parameter);
          others.forEach(other => left.append(parameter, other));
        }
        return left;
      },
      { replace: true },
    );
  return (
    <div style={{ marginTop: 8, overflowWrap: 'anywhere' }}>
      <Notice
        tone="neutral"
        icon="question"
        action={
          <Button size="small" onClick={clear}>
            {t('unknownInAddress.clear')}
          </Button>
        }
      >
        {t('unknownInAddress.sentence', {
          values: unknown
            .map(
              ({ parameter, value, label = `${parameter}=${value}` }) => label,
            )
            .join(', '),
        })}
      </Notice>
    </div>
  );
}
