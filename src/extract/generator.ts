/** What a pack says about its maker; the version is that of package.json (held by a test). */
export const GENERATOR = { name: 'reper', version: '0.1.0', models: 'ro-1' } as const;
