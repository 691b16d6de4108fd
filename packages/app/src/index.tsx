import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import './theme/global.css';
import './theme/codeAndContracts.css';
import ReactDOM from 'react-dom/client';
import App from './App';
import { startUnpinnedWhenNarrow } from './modules/nav/startUnpinnedWhenNarrow';

startUnpinnedWhenNarrow();

ReactDOM.createRoot(document.getElementById('root')!).render(App.createRoot());
