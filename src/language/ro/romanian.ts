import type { Language } from '../language.ts';

/** Everything Romanian that rules ask for; the engine's models join it in languages.ts. */
export const ROMANIAN: Omit<Language, 'analyze'> = { code: 'ro' };
