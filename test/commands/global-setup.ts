import { buildExtension } from '../../src/tools/browsers.ts';

/** A release build for each engine, in .build/release; one after the other: both write .wxt/. */
export default async function setUp(): Promise<void> {
  await buildExtension('chromium', 'release');
  await buildExtension('firefox', 'release');
}
