import { ProblemError } from '@almanac/backstage-plugin-insights-react';

/** Makes a sample problem as the backend answers it. */
export function sampleProblem(
  id: string,
  status: number,
  title: string,
  detail: string,
  howToMend?: string,
): ProblemError {
  return new ProblemError({
    type: `/api/insights/v1/problems/${id}`,
    title,
    status,
    detail,
    howToMend,
    instance: '/api/insights/v1/topics/web-platform%3Ahas',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    error: { name: 'Error', message: detail },
    response: { statusCode: status },
  });
}

/** Sample problems, one of each kind that pages tell apart. */
export const problems = {
  denied: sampleProblem(
    'forbidden',
    403,
    'Not allowed',
    'The permission insights.read is needed to see this.',
  ),
  unknownTopic: sampleProblem(
    'unknown-topic',
    404,
    'There is no such topic',
    'No collector has brought a topic with the id web-platform:hazz.',
    'Look for the topic on the radar; its name may have changed.',
  ),
  mistypedRadar: new ProblemError({
    type: '/api/insights/v1/problems/invalid-request',
    title: 'The request is not valid',
    status: 400,
    detail:
      'The path is not what the operation takes: radarId must look like web-platform.',
    errors: [{ pointer: 'radarId', detail: 'must look like web-platform' }],
    instance: '/api/insights/v1/radars/Web%20platform',
    error: { name: 'Error', message: 'The path is not valid.' },
    response: { statusCode: 400 },
  }),
  notAnalysed: sampleProblem(
    'no-analysis-yet',
    404,
    'Not analysed yet',
    'The sweep has not come to web-platform:has yet.',
    'Wait for the sweep; the page shows how far it is.',
  ),
  unavailable: sampleProblem(
    'unavailable',
    503,
    'The database does not answer',
    'No connection could be had within 5 s.',
    'Try again in a minute; the team that runs this portal sees it in its log.',
  ),
  proxy: new ProblemError({
    type: 'about:blank',
    title: 'Bad Gateway',
    status: 502,
    detail: 'Bad Gateway',
    instance: 'https://portal.example.com/api/insights/v1/radars',
    error: { name: 'Error', message: 'Bad Gateway' },
    response: { statusCode: 502 },
  }),
};
