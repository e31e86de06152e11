import dictionary from 'dictionary-ro';

/** The word list of the hunspell dictionary: word → its affix marks, "-" for none; marks of repeated words joined. */
export function readDictionary(): Map<string, string> {
  const words = new Map<string, string>();
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  for (const line of lines) {
    const [word = '', marks = ''] = line.trim().split('/', 2);
    if (word !== '') words.set(word, [...new Set((words.get(word) ?? '') + (marks || '-'))].sort().join(''));
  }
  return words;
}
