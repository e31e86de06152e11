import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.js';

window.troubles = [];
for (const kind of ['error', 'warn']) {
  const before = console[kind];
  console[kind] = (...told) => {
    window.troubles.push(told.map(String).join(' '));
    before.apply(console, told);
  };
}
window.addEventListener('error', ({ message }) => window.troubles.push(message));
window.hydrate = () =>
  hydrateRoot(document.getElementById('app'), createElement(App), {
    onRecoverableError: (error) => window.troubles.push(String(error)),
  });
