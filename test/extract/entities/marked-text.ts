/** "[Ana Pop|ana] a sosit la [Cluj|cluj]" → the text without marks and where each stands; marks may stand inside others. */
export type Mark = { readonly start: number; readonly end: number; readonly id: string; readonly kind: string };

export function readMarks(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  const open: number[] = [];
  for (let i = 0; i < marked.length; i++) {
    const unit = marked.charAt(i);
    if (unit === '[') open.push(text.length);
    else if (unit === '|' && open.length > 0) {
      const close = marked.indexOf(']', i);
      const [id = '', kind = 'name'] = marked.slice(i + 1, close).split('|');
      marks.push({ start: open.pop() ?? 0, end: text.length, id, kind });
      i = close;
    } else text += unit;
  }
  return { text, marks };
}
