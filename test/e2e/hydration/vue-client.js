import { createApp } from './vue-app.js';

window.troubles = [];
for (const kind of ['error', 'warn']) {
  const before = console[kind];
  console[kind] = (...told) => {
    window.troubles.push(told.map(String).join(' '));
    before.apply(console, told);
  };
}
window.addEventListener('error', ({ message }) => window.troubles.push(message));
window.hydrate = () => createApp().mount('#app');
