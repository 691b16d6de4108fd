import type { RequestHandler } from 'express';
import { API_VERSION_PATH } from '../apiPath';
import { htmlPage } from './htmlPage';
import { problemList } from './problemList';
import { PUBLIC_PAGE } from './publicPage';
import { recordOf } from './requestRecord';

/** Answers a browser that opens the list of all problems with a page, without credentials; others get to the operation behind it. */
export const problemsPage: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  if (request.accepts(['json', 'html']) !== 'html') {
    next();
    return;
  }
  recordOf(request).route = `${API_VERSION_PATH}/problems`;
  // With a slash at the end links are relative to the list itself.
  const folder = request.path.endsWith('/') ? '' : 'problems/';
  response
    .set(PUBLIC_PAGE)
    .type('text/html')
    .send(
      htmlPage(
        'Problems of the Insights API',
        `<h1>Problems of the Insights API</h1>
<p>Everything that this API answers as an error is of one of these kinds. Each page says what it means, whether to ask again, and what to do.</p>
${problemList(folder)}`,
      ),
    );
};
