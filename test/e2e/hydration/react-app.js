import { createElement as h, useState } from 'react';
import { AFTER, ITEMS, PARAGRAPHS, TITLE } from './text.js';

export function App() {
  const [pressed, setPressed] = useState(0);
  return h(
    'article',
    null,
    h('h1', null, TITLE),
    ...PARAGRAPHS.map((text) => h('p', { key: text }, text)),
    h(
      'p',
      null,
      'Astăzi, ',
      h('b', null, 'Kim'),
      ' Jong-un',
      ' și ',
      h('em', null, 'Putin'),
      ' au vorbit de ',
      pressed,
      ' ori.',
    ),
    h('ul', null, ...ITEMS.slice(pressed % 2).map((item) => h('li', { key: item }, item))),
    pressed > 0 ? h('p', { id: 'after' }, AFTER) : null,
    h('button', { id: 'press', type: 'button', onClick: () => setPressed(pressed + 1) }, 'Apasă'),
  );
}
