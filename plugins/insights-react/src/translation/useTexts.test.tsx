import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { useTexts } from './useTexts';

const ref = createTranslationRef({
  id: 'texts',
  messages: {
    plain: 'Nothing to fill in',
    named: '{{who}} owns {{what}}',
    states: { on: 'On', off: 'Off since {{since}}' },
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    ways_one: '{{number}} way to {{place}}',
    ways_other: '{{number}} ways to {{place}}',
  },
});

function Texts() {
  const { t } = useTexts(ref);
  return (
    <ul>
      <li>{t('plain')}</li>
      <li>{t('named', { who: 'Mira', what: 'the radar' })}</li>
      <li>{t('named', { who: <b>Mira</b>, what: 'the radar' })}</li>
      <li>{t('states.off', { since: 'May' })}</li>
      <li>{t('rows', { count: 1 })}</li>
      <li>{t('rows', { count: 2 })}</li>
      <li>{t('ways', { count: 3, number: '3', place: 'Rome' })}</li>
    </ul>
  );
}

/** Never called: what a compiler must refuse. */
function Refused() {
  const { t } = useTexts(ref);
  // @ts-expect-error there is no such key
  t('plane');
  // @ts-expect-error nothing is said of what it leaves open
  t('named');
  // @ts-expect-error one of two is left out
  t('named', { who: 'Mira' });
  // @ts-expect-error it leaves nothing of that name open
  t('named', { who: 'Mira', what: 'the radar', where: 'here' });
  // @ts-expect-error there is nothing to fill in
  t('plain', { who: 'Mira' });
  // @ts-expect-error a form is chosen by a number
  t('rows', { count: '2' });
  // @ts-expect-error without the number no form can be chosen
  t('ways', { number: '3', place: 'Rome' });
  // @ts-expect-error an element makes an element
  const text: string = t('named', { who: <b>Mira</b>, what: 'it' });
  return text;
}
void Refused;

test('texts are found by key, in the form of their number, with what is filled in', async () => {
  await renderInTestApp(<Texts />);
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual(
    [
      'Nothing to fill in',
      'Mira owns the radar',
      'Mira owns the radar',
      'Off since May',
      '1 row',
      '2 rows',
      '3 ways to Rome',
    ],
  );
  expect(screen.getByText('Mira').tagName).toBe('B');
});
