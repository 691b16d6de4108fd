import { useSearchParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { Notice, useTexts } from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { type KnownInAddress, unknownIn } from './unknownIn';

/**
 * Says which values of the address are left out of account, since nothing is called so here, and takes them away when asked;
 * nothing where there are none.
 *
 * @param props - `known`: by the name of each parameter of the page, what it may be
 */
export function UnknownInAddress({ known }: { known: KnownInAddress }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const [parameters, setParameters] = useSearchParams();
  const unknown = unknownIn(parameters, known);
  if (unknown.length === 0) return null;
  const clear = () =>
    setParameters(
      previous => {
        const left = new URLSearchParams(previous);
        for (const [name, value] of unknown) {
          const others = left.getAll(name).filter(one => one !== value);
          left.delete(name);
          others.forEach(other => left.append(name, other));
        }
        return left;
      },
      { replace: true },
    );
  return (
    <div style={{ marginTop: 8 }}>
      <Notice
        tone="neutral"
        icon="question"
        action={
          <Button size="small" onClick={clear}>
            {t('parts.unknownInAddress.clear')}
          </Button>
        }
      >
        {t('parts.unknownInAddress.sentence', {
          values: unknown.map(([name, value]) => `${name}=${value}`).join(', '),
        })}
      </Notice>
    </div>
  );
}
