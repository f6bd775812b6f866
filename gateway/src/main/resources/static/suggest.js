// Shows public answers while somebody types. Without this the form's next page shows the same.
const PAUSE_MS = 250;
const LONGEST = 300;

for (const form of document.querySelectorAll("[data-suggest]")) {
  const field = form.querySelector("#text");
  const box = form.querySelector("[data-suggestions]");
  const list = box.querySelector("[data-list]");
  const count = box.querySelector("[data-count]");
  let timer;
  let asking;
  let shown = "";

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
  if (field.value.trim()) {
    ask();
  }

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    const q = field.value.trim().slice(0, LONGEST);
    if (q.length < 3) {
      show({ answers: [], elsewhere: null });
      return;
    }
    try {
      const answer = await fetch("/api/suggest?" + new URLSearchParams({ q, lang: box.dataset.lang }), { signal: asking.signal });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch {
      // Typed on, or nobody answers: the form works all the same.
    }
  }

  function show({ answers, elsewhere }) {
    const now = JSON.stringify([answers.map(one => one.articleId), elsewhere]);
    if (now === shown) {
      return;
    }
    shown = now;
    list.replaceChildren(...(elsewhere ? [notOurs(elsewhere)] : []), ...answers.map(folded));
    const found = answers.length + (elsewhere ? 1 : 0);
    box.hidden = found === 0;
    count.textContent = found === 0 ? "" : found === 1 ? box.dataset.one : `${found} ${box.dataset.many}`;
  }

  function folded(answer) {
    const details = element("details", "answer");
    details.lang = answer.language;
    details.append(element("summary", "", answer.title), element("p", "words", answer.text));
    return details;
  }

  function notOurs(elsewhere) {
    const card = element("div", "card");
    card.append(element("p", "", box.dataset.elsewhere), element("p", "", ""));
    card.lastChild.append(element("strong", "", elsewhere.name));
    if (elsewhere.phone) {
      const link = element("a", "number", elsewhere.phone);
      link.href = "tel:" + elsewhere.phone.replaceAll(" ", "");
      card.append(element("p", "", box.dataset.phone + " "));
      card.lastChild.append(link);
    }
    return card;
  }
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
