import Button from '@material-ui/core/Button';
import {
  CodedText,
  formatNumber,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { PlacedChange } from './placedChanges';
import type { Step, Steps } from './useSteps';

/** The change that is looked at, and the way to the others and back to the list. */
export function ChangeSteps(props: {
  steps: Steps;
  onStep(by: Step): void;
  onBack(): void;
}) {
  const { steps, onStep, onBack } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const { current } = steps;
  const where = usePositionWords();
  return (
    <div
      role="group"
      aria-label={t('sideBySide.steps.name')}
      style={{ margin: '12px 0' }}
    >
      <div
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 8,
        }}
      >
        <Button size="small" variant="outlined" onClick={() => onStep(-1)}>
          {t('sideBySide.steps.previous')}
        </Button>
        <Button size="small" variant="outlined" onClick={() => onStep(1)}>
          {t('sideBySide.steps.next')}
        </Button>
        {steps.breakingCount > 0 && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => onStep('breaking')}
          >
            {t('sideBySide.steps.nextBreaking', {
              number: formatNumber(steps.breakingCount),
            })}
          </Button>
        )}
        <span style={{ fontVariantNumeric: 'tabular-nums' }}>
          {where(steps)}
        </span>
        {current && (
          <Button size="small" onClick={onBack}>
            {t('sideBySide.steps.back')}
          </Button>
        )}
      </div>
      <div role="status">{current && <Current placed={current} />}</div>
    </div>
  );
}

/** Which of the changes is looked at, and of which there are how many. */
function usePositionWords() {
  const { t } = useTexts(apiContractsTranslationRef);
  return ({ count, position, breakingCount, breakingPosition }: Steps) => {
    const all = formatNumber(count);
    if (position === undefined) {
      return t('sideBySide.steps.none', { count, all });
    }
    const number = formatNumber(position);
    return breakingPosition === undefined
      ? t('sideBySide.steps.position', { number, all })
      : t('sideBySide.steps.positionBreaking', {
          ...{ number, all },
          breaking: formatNumber(breakingPosition),
          allBreaking: formatNumber(breakingCount),
        });
  };
}

function Current({ placed }: { placed: PlacedChange }) {
  const place = usePlaceWords();
  const { change } = placed;
  return (
    <p style={{ margin: '8px 0 0', overflowWrap: 'anywhere' }}>
      <StateChip state={`change-${change.severity}`} />{' '}
      <CodedText text={change.sentence} /> {place(placed)}
    </p>
  );
}

function usePlaceWords() {
  const { t } = useTexts(apiContractsTranslationRef);
  return ({ before, after }: PlacedChange) => {
    if (before !== null && after !== null) {
      return t('sideBySide.steps.place', {
        before: formatNumber(before),
        after: formatNumber(after),
      });
    }
    if (before !== null) {
      return t('sideBySide.steps.placeBefore', {
        before: formatNumber(before),
      });
    }
    return after === null
      ? t('sideBySide.steps.nowhere')
      : t('sideBySide.steps.placeAfter', { after: formatNumber(after) });
  };
}
