import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { sampleProblem } from '../../__testUtils__/sampleProblem';
import { UnreadableAnswerError } from '../../api/UnreadableAnswerError';
import { ErrorState } from './ErrorState';

async function saidOf(error: Error) {
  renderPiece(<ErrorState error={error} onRetry={() => {}} />);
  const alert = await screen.findByRole('alert');
  return {
    title: within(alert).getByRole('heading').textContent,
    text: alert.textContent,
    retry: within(alert).queryByRole('button') !== null,
  };
}

const askForAccess = 'Ask an administrator of this portal for access';
const waitAMoment = 'Wait a moment and try again.';
const before = {
  type: 'about:blank',
  title: 'Bad Gateway',
  traceId: undefined,
};

describe('ErrorState', () => {
  it.each([
    {
      kind: 'a refusal of access',
      error: sampleProblem(403),
      title: 'Sample title',
      texts: ['Sample detail.', askForAccess, 'Trace id 4bf92f35'],
      retry: false,
    },
    {
      kind: 'a refusal of access before the API',
      error: sampleProblem(403, { ...before, detail: 'Not yours.' }),
      title: 'You may not see this',
      texts: ['Not yours.', askForAccess],
      retry: false,
    },
    {
      kind: 'an unknown thing',
      error: sampleProblem(404, { howToMend: 'Take an id from GET /topics.' }),
      title: 'Sample title',
      texts: ['Sample detail.', 'What to do. Go back and choose it'],
      not: ['GET /topics'],
      retry: false,
    },
    {
      kind: 'an unknown address',
      error: sampleProblem(404, before),
      title: 'There is nothing here',
      texts: ['Sample detail.'],
      retry: false,
    },
    {
      kind: 'a parameter that the API does not take',
      error: sampleProblem(400, { howToMend: 'Mend what `errors` points at.' }),
      title: 'Sample title',
      texts: ['Sample detail.', 'Open the page anew from the navigation'],
      not: ['`errors`'],
      retry: false,
    },
    {
      kind: 'a mistyped address',
      error: sampleProblem(400, {
        detail: 'The path is not what the operation takes.',
        instance: '/api/insights/v1/radars/No%20radar',
        errors: [{ pointer: 'radarId', detail: 'must look like web-platform' }],
      }),
      title: 'There is no radar "No radar"',
      texts: ['the address may be mistyped', 'What to do. Go back and choose'],
      not: ['the operation', 'must look like', 'Trace id'],
      retry: false,
    },
    {
      kind: 'a session that has ended',
      error: sampleProblem(401, { howToMend: 'Send a token.' }),
      title: 'Sample title',
      texts: ['Sign in again: reload the page.'],
      not: ['Send a token.'],
      retry: true,
    },
    {
      kind: 'an analysis that has not come yet',
      error: sampleProblem(404, { type: '/problems/no-analysis-yet' }),
      title: 'Sample title',
      texts: ['Sample detail.'],
      retry: true,
    },
    {
      kind: 'a backend in trouble',
      error: sampleProblem(503, { howToMend: 'Try in a minute.' }),
      title: 'Sample title',
      texts: ['What to do. Try in a minute.', 'Trace id 4bf92f35'],
      retry: true,
    },
    {
      kind: 'a proxy in trouble',
      error: sampleProblem(502, { ...before, detail: 'Bad Gateway' }),
      title: 'This could not be loaded',
      texts: ['The backend answered 502: Bad Gateway', waitAMoment],
      retry: true,
    },
    ...[
      'Failed to fetch',
      'NetworkError when attempting to fetch resource.',
      'Load failed',
    ].map(message => ({
      kind: `a network without answer, "${message}"`,
      error: new TypeError(message),
      title: 'This could not be loaded',
      texts: ['The backend did not answer.', waitAMoment],
      retry: true,
    })),
    {
      kind: 'a page where JSON should be',
      error: new UnreadableAnswerError(),
      title: 'This could not be loaded',
      texts: [
        'Something else answered in place of the backend: a page',
        'What to do. Reload the page, and sign in',
      ],
      retry: true,
    },
    {
      kind: 'an answer of another shape',
      error: new UnreadableAnswerError('items[2].rings is not a list'),
      title: 'This could not be loaded',
      texts: [
        'not with what this page reads: items[2].rings is not a list.',
        'What to do. Reload the page: it may be older than the backend.',
      ],
      retry: true,
    },
    {
      kind: 'an error without words',
      error: new Error(''),
      title: 'This could not be loaded',
      texts: ['The backend did not answer.'],
      retry: true,
    },
    {
      kind: 'any other error',
      error: new Error('The radar file is empty'),
      title: 'This could not be loaded',
      texts: ['The radar file is empty'],
      retry: true,
    },
  ])('says what failed and what to do: $kind', async expected => {
    const said = await saidOf(expected.error);
    expect(said.title).toBe(expected.title);
    for (const text of expected.texts) expect(said.text).toContain(text);
    const unsaid: string[] = 'not' in expected ? expected.not : [];
    for (const text of unsaid) expect(said.text).not.toContain(text);
    expect(said.retry).toBe(expected.retry);
  });

  it('does not point to a trace id that is not there', async () => {
    const { text } = await saidOf(sampleProblem(403, { traceId: undefined }));
    expect(text).not.toMatch(/trace id/i);
  });

  it('says what still works, and lets the page speak and advise', async () => {
    renderPiece(
      <ErrorState
        error={sampleProblem(503, { howToMend: 'Call the API again.' })}
        title="The radar is away"
        detail="Nobody knows when it comes back."
        stillWorks="The list of radars."
        whatToDo="Open another radar."
      />,
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('What still works. The list of radars.');
    expect(alert).toHaveTextContent('What to do. Open another radar.');
    expect(alert).toHaveTextContent('Nobody knows when it comes back.');
    expect(alert).not.toHaveTextContent('Sample detail.');
    expect(alert).not.toHaveTextContent('Call the API again.');
    expect(within(alert).queryByRole('button')).toBeNull();
  });

  it('asks again on demand', async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    renderPiece(
      <ErrorState
        error={sampleProblem(503)}
        onRetry={() => asked.push('again')}
      />,
    );
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(asked).toEqual(['again']);
  });
});
