import { renderToString } from 'vue/server-renderer';
import { createApp } from './vue-app.js';

export const html = await renderToString(createApp());
