import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages are drawn slowly where other tests, or a browser, run beside.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
