import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

/** `npm start`, as a person types it, with Ctrl-C as a terminal sends it: to every process of the command. */
const ROOT = resolve(import.meta.dirname, '../..');
/** Temporary folders of its own show what is left behind. */
const temporary = mkdtempSync(join(tmpdir(), 'reper-start-'));
afterAll(() => rmSync(temporary, { recursive: true }));
/** A test that fails half-way must not leave a browser to the next one. */
const running = new Set<Command>();
afterEach(async () => {
  for (const command of running) {
    command.interrupt();
    await command.ended;
  }
});

describe('npm start', () => {
  it.each(['chromium', 'firefox'])(
    'opens the demo page in headless %s, and Ctrl-C leaves nothing behind',
    async (name) => {
      const command = start('--headless', '--browser', name);
      const said = await command.says(/names are highlighted/u);
      expect(Number(/: (\d+) names are highlighted/u.exec(said)?.[1])).toBeGreaterThan(10);
      expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/demo\.html/u);
      expect(readdirSync(temporary).some((one) => one.startsWith('reper-profile-'))).toBe(true);
      command.interrupt();
      await command.ended;
      expect(leftBehind()).toEqual([]);
      expect(processesWith(temporary)).toEqual([]);
      expect(command.said()).not.toMatch(/error|at .*\.ts:\d+/iu);
    },
  );

  it('ends as well when Ctrl-C comes before the browser is there', async () => {
    const command = start('--headless');
    await command.says(/Building Reper/u);
    command.interrupt();
    await command.ended;
    expect(leftBehind()).toEqual([]);
    expect(processesWith(temporary)).toEqual([]);
  });

  it('says that there is no display, offers --headless and how to load the build by hand', async () => {
    const command = start();
    expect(await command.ended).not.toBe(0);
    expect(command.said()).toContain('there is no display');
    expect(command.said()).toContain('npm start -- --headless');
    expect(command.said()).toMatch(/Load unpacked.*chrome-mv3/u);
  });

  it.each([
    [['--browser', 'opera'], /--browser is chromium, chrome, edge or firefox, not "opera"/u],
    [['--brower', 'firefox'], /--brower/u],
    [['firefox'], /firefox/u],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const command = start(...args);
    expect(await command.ended).not.toBe(0);
    expect(command.said()).toMatch(sentence);
    expect(command.said()).not.toMatch(/at .*\.ts:\d+/u);
  });

  it('leaves the repository as it was', () => {
    const { stdout } = spawnSync('git', ['status', '--porcelain', '.output', '.build', 'seeds', 'public'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});

type Command = {
  /** Waits for words on either stream; all that was said until then. Fails when the command ends before. */
  readonly says: (words: RegExp) => Promise<string>;
  readonly said: () => string;
  readonly interrupt: () => void;
  /** The exit code. */
  readonly ended: Promise<number | null>;
};

function start(...args: string[]): Command {
  const child: ChildProcess = spawn('npm', ['start', '--silent', '--', ...args], {
    cwd: ROOT,
    // a group of its own, as a terminal gives each command
    detached: true,
    env: { ...process.env, TMPDIR: temporary, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  let said = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    said += String(chunk);
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const command: Command = {
    says: (words) =>
      new Promise((done, failed) => {
        const look = (): void => {
          if (words.test(said)) done(said);
        };
        listeners.add(look);
        look();
        void ended.then(() => failed(new Error(`it ended and had said: ${said}`)));
      }),
    said: () => said,
    interrupt: () => process.kill(-(child.pid ?? 0), 'SIGINT'),
    ended,
  };
  running.add(command);
  void ended.then(() => running.delete(command));
  return command;
}

/** Command lines that name a folder. */
function processesWith(folder: string): string[] {
  const lines = existsSync('/proc/self/cmdline')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/u.test(name))
        .map((id) => commandLine(id))
    : spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout.split('\n');
  return lines.filter((line) => line.includes(folder));
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // it has ended meanwhile
    return '';
  }
}

/** In the temporary folder, beside what tsx keeps there of its own. */
function leftBehind(): string[] {
  return readdirSync(temporary).filter((name) => !name.startsWith('tsx-'));
}
