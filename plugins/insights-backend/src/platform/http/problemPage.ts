import type { RequestHandler } from 'express';
import { API_VERSION_PATH } from '../apiPath';
import { presentProblemType } from '../presentProblemType';
import { problemIdOf } from '../problemIds';
import { problemTypePage } from './problemTypePage';
import { PUBLIC_PAGE } from './publicPage';
import { unknownProblemType } from '../unknownProblemType';
import { recordOf } from './requestRecord';
import { sendAnswer } from './sendAnswer';
import { unknownProblemPage } from './unknownProblemPage';

/**
 * Answers who opens the `type` of a problem, without credentials, as it holds no data: a browser with a page that says what
 * it means, whether to ask again, and what to do; everybody else with the same as JSON. Of an unknown kind a browser is told
 * which there are.
 *
 * @throws Problem `unknown-problem-type` to who is no browser
 */
export const problemPage: RequestHandler = (request, response) => {
  const id = problemIdOf(request.params.problemId);
  const isBrowser = request.accepts(['json', 'html']) === 'html';
  response.vary('Accept');
  recordOf(request).route = `${API_VERSION_PATH}/problems/{problemId}`;
  if (!id && !isBrowser) {
    throw unknownProblemType(request.params.problemId);
  }
  if (id && !isBrowser) {
    sendAnswer<'getProblemType'>(request, response, {
      body: presentProblemType(id),
    });
    return;
  }
  response
    .status(id ? 200 : 404)
    .set({ ...PUBLIC_PAGE, ...(!id && { 'Cache-Control': 'no-store' }) })
    .type('text/html')
    .send(
      id
        ? problemTypePage(presentProblemType(id))
        : unknownProblemPage(request.params.problemId),
    );
};
