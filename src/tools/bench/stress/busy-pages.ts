/** Pages that never rest. Each function runs inside the page: nothing from this file is there. */

/** Appends 10,000 nodes a second (5,000 paragraphs with their text), for so many seconds; the older ones go, as feeds do it. */
export async function flood(seconds: number): Promise<void> {
  const article = document.querySelector('article') ?? document.body;
  const box = document.createElement('div');
  article.append(box);
  const start = performance.now();
  let made = 0;
  for (let batch = 0; batch < seconds * 10; batch++) {
    const fragment = document.createDocumentFragment();
    for (let i = 0; i < 500; i++) {
      const line = document.createElement('p');
      line.textContent =
        i % 50 === 0
          ? `La ora ${batch} a vorbit Vladimir Putin despre Ucraina, pentru a ${made}-a oară.`
          : `Rândul ${made} despre drumuri, poduri și vremea din zilele care vin.`;
      fragment.append(line);
      made++;
    }
    box.append(fragment);
    while (box.childElementCount > 2000) box.firstElementChild?.remove();
    await new Promise((resume) => setTimeout(resume, Math.max(0, start + (batch + 1) * 100 - performance.now())));
  }
  const last = document.createElement('p');
  last.id = 'last';
  last.textContent = 'La sfârșit vorbește Volodimir Zelenski despre Polonia.';
  box.append(last);
}

/** Grows by half a MB of text five times a second, up to so many MB; nothing goes. */
export async function appendWithoutEnd(megabytes: number): Promise<void> {
  const article = document.querySelector('article') ?? document.body;
  const line =
    'Despre drumuri, poduri și vremea din zilele care vin s-a vorbit mult, iar Xi Jinping a tăcut la Beijing. ';
  for (let half = 0; half < 2 * megabytes; half++) {
    const fragment = document.createDocumentFragment();
    for (let length = 0; length < 500_000; ) {
      const paragraph = document.createElement('p');
      // as feeds do it: what is out of sight is not laid out
      paragraph.style.cssText = 'content-visibility: auto; contain-intrinsic-size: auto 60px';
      paragraph.textContent = `${half} ${line.repeat(5)}`;
      length += paragraph.textContent.length;
      fragment.append(paragraph);
    }
    article.append(fragment);
    await new Promise((resume) => setTimeout(resume, 200));
  }
  const first = document.createElement('p');
  first.id = 'last';
  first.textContent = 'Sus, la început, vorbește acum Volodimir Zelenski despre Polonia.';
  article.prepend(first);
}

/** Takes away every paragraph of the article and brings other ones, so many times. */
export async function removePainted(times: number): Promise<void> {
  const article = document.querySelector('article') ?? document.body;
  for (let time = 0; time < times; time++) {
    for (const paragraph of [...article.querySelectorAll('p, h1, h2, li')]) paragraph.remove();
    await new Promise((resume) => setTimeout(resume, 150));
    for (let i = 0; i < 200; i++) {
      const paragraph = document.createElement('p');
      if (time === times - 1 && i === 0) paragraph.id = 'last';
      paragraph.textContent = `Astăzi, Vladimir Putin și Volodimir Zelenski nu s-au întâlnit. Rândul ${i}, a ${time}-a oară.`;
      article.append(paragraph);
    }
    await new Promise((resume) => setTimeout(resume, 350));
  }
}
