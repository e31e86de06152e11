import { createSSRApp, h, ref } from 'vue';
import { AFTER, ITEMS, PARAGRAPHS, TITLE } from './text.js';

export const createApp = () =>
  createSSRApp({
    setup() {
      const pressed = ref(0);
      return () =>
        h('article', [
          h('h1', TITLE),
          ...PARAGRAPHS.map((text) => h('p', { key: text }, text)),
          h('p', ['Astăzi, ', h('b', 'Kim'), ' Jong-un și ', h('em', 'Putin'), ` au vorbit de ${pressed.value} ori.`]),
          h(
            'ul',
            ITEMS.slice(pressed.value % 2).map((item) => h('li', { key: item }, item)),
          ),
          pressed.value > 0 ? h('p', { id: 'after' }, AFTER) : null,
          h('button', { id: 'press', type: 'button', onClick: () => pressed.value++ }, 'Apasă'),
        ]);
    },
  });
