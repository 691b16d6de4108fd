import {
  Problem,
  ProblemError,
} from '@almanac/backstage-plugin-insights-react';

/** A refusal as the backend would answer it. */
export function problem(
  status: number,
  title: string,
  detail: string,
  more: Partial<Problem> = {},
) {
  const document: Problem = {
    type: `/api/insights/v1/problems/${title
      .toLocaleLowerCase()
      .replace(/ /g, '-')}`,
    title,
    status,
    detail,
    instance: '/api/insights/v1/slos',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    error: { name: title, message: detail },
    response: { statusCode: status },
    ...more,
  };
  return new ProblemError(document);
}
