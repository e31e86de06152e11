import manifest from '../../package.json' with { type: 'json' };

/** What a pack says about its maker. */
export const GENERATOR = { name: 'reper', version: manifest.version, models: 'ro-1' } as const;
