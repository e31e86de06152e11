import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Pack } from '../../src/facts/pack.ts';
import { parsePack } from '../../src/facts/validate.ts';

/** `npm run -s extract -- FILE [--date YYYY-MM-DD]`, as a process of its own. */
const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'reper-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLE = 'Ministrul Educației, Ana Pop, a vizitat marți Alba Iulia. „Vom repara 40 de școli”, a declarat Pop.';

describe('extract', () => {
  it('prints the pack of an article and nothing else', () => {
    const { status, stdout, stderr } = extract(file('a.txt', ` date 2025-03-05 ${ARTICLE}`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const pack = parsePack(JSON.parse(stdout));
    expect(pack.sources[0]).toMatchObject({ text: ` date 2025-03-05 ${ARTICLE}`, publishedOn: '2025-03-05' });
    expect(pack.entities.map(({ name }) => name)).toContain('Ana Pop');
    expect(pack.facts.length).toBeGreaterThan(0);
  });

  it('prints the same bytes for the same article', () => {
    const path = file('same.txt', ARTICLE);
    expect(extract(path, '--date', '2025-03-05').stdout).toBe(extract('--date', '2025-03-05', path).stdout);
  });

  it('leaves byte-order mark and front matter out of the text, and takes the date of the option', () => {
    const front = '---\ntitle: Școli\npublished: 2025-01-01\nurl: https://ziar.example/a\n---\n';
    const { stdout } = extract(file('front.md', `\uFEFF${front}${ARTICLE}`), '--date', '2025-03-05');
    const [source] = (JSON.parse(stdout) as Pack).sources;
    expect(source).toMatchObject({
      text: ARTICLE,
      title: 'Școli',
      url: 'https://ziar.example/a',
      publishedOn: '2025-03-05',
    });
  });

  it('keeps the text to the letter, line ends included', () => {
    const text = `${ARTICLE}\r\n\r\nPop a plecat miercuri.\r\n`;
    const [source] = (JSON.parse(extract(file('crlf.txt', text)).stdout) as Pack).sources;
    expect(source?.text).toBe(text);
  });

  it('gives an empty list of facts, not an error, for a text without any', () => {
    const { status, stdout } = extract(file('none.txt', 'Da.'));
    expect(status).toBe(0);
    expect(parsePack(JSON.parse(stdout)).facts).toEqual([]);
  });

  test.each<[string, () => string[], RegExp]>([
    ['no file is named', () => [], /name one article: npm run -s extract -- FILE/u],
    ['two files are named', () => [file('1.txt', ARTICLE), file('2.txt', ARTICLE)], /name one article/u],
    ['there is no such file', () => [join(folder, 'nowhere.txt')], /there is no file ".*nowhere\.txt"/u],
    ['it is a folder', () => [folder], /".*" is a folder, not a file/u],
    ['the file is empty', () => [file('empty.txt', '')], /".*empty\.txt" is empty/u],
    ['the file holds white space alone', () => [file('white.txt', ' \n \n')], /the article is empty/u],
    ['the file is not text', () => [file('image.png', PNG)], /is not text in UTF-8/u],
    ['the file is text in UTF-16', () => [file('utf16.txt', UTF_16)], /is not text in UTF-8/u],
    ['the file has zero bytes in it', () => [file('zeros.txt', Buffer.alloc(64))], /is not text/u],
    ['the date is impossible', () => [file('d.txt', ARTICLE), '--date', '2025-02-30'], /"2025-02-30" is no day/u],
    ['the date is written otherwise', () => [file('d.txt', ARTICLE), '--date', '5 martie'], /write it as YYYY-MM-DD/u],
    ['the option lacks its value', () => [file('d.txt', ARTICLE), '--date'], /--date/u],
    ['the option is unknown', () => [file('d.txt', ARTICLE), '--when', '2025-03-05'], /--when/u],
  ])('fails with one sentence when %s', (_, args, sentence) => {
    const { status, stdout, stderr } = extract(...args());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^extract: /u);
  });
});

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]);
const UTF_16 = Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le');

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function extract(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/tools/extract.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
