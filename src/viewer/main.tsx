import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style/tokens.css';
import './style/layout.css';
import './style/canvas.css';
import './style/controls.css';
import './style/dialogs.css';
import './style/rail.css';
import './style/timeline.css';
import './style/evidence.css';
import './style/ledger.css';
import './style/paths.css';
import './style/tables.css';
import './style/start.css';
import './style/text.css';
import './style/small.css';
import { render } from 'preact';
import { App } from './app';
import { begin } from './begin';

// First, so that what a link names is fetched while the page is built.
void begin();
render(<App />, document.getElementById('page')!);
