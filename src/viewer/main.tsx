import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style/tokens.css';
import './style/layout.css';
import './style/controls.css';
import './style/panels.css';
import './style/text.css';
import './style/small.css';
import { render } from 'preact';
import { App } from './app';
import { begin } from './begin';

render(<App />, document.getElementById('page')!);
void begin();
