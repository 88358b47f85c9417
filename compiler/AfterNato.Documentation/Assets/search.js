// The search box. Pages are whole without it.
"use strict";
(() => {
  const place = document.querySelector(".search");
  const words = place.dataset;
  const shown = 20;
  const titled = 8, within = 4, ofKind = 2, said = 1;

  const made = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const input = made("input", { type: "search", id: "search-words", autocomplete: "off", spellcheck: false, placeholder: words.label });
  const label = made("label", { htmlFor: input.id, textContent: words.label });
  const count = made("p", { className: "count" });
  const list = made("ul");
  const found = made("div", { className: "found", hidden: true }, list);
  const form = made("form", {}, label, input, count, found);
  form.setAttribute("role", "search");
  count.setAttribute("role", "status");

  // «Évaluation» is found by «evaluation», «Tromsø» by «tromso».
  const letters = { "æ": "ae", "œ": "oe", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'" };
  const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[æœßøłđı’]/g, letter => letters[letter]);

  // A constant of another script is no property of the window.
  const indexed = () => typeof searchIndex === "undefined" ? null : searchIndex;

  let entries = null;
  const load = () => entries ??= new Promise((done, failed) => {
    if (indexed() !== null)
      return done(indexed());
    const script = made("script", { src: words.index, onload: () => done(indexed() ?? []), onerror: failed });
    document.head.append(script);
  }).then(index => index.map(([title, name, kind, reference, text]) =>
    ({ title, name, kind, reference, text, folded: [title, name, kind, text].map(folded) })));

  // How well a word is met; nothing where it is not met at all.
  const score = (word, [title, name, kind, text]) =>
    title === word || name === word ? titled * 2
      : ` ${title} ${name}`.includes(` ${word}`) ? titled
      : title.includes(word) || name.includes(word) ? within
      : kind.includes(word) ? ofKind
      : text.includes(word) ? said : 0;

  const matches = (all, query) => all
    .map((entry, order) => ({ entry, order, scores: query.map(word => score(word, entry.folded)) }))
    .filter(({ scores }) => scores.every(points => points > 0))
    .map(({ entry, order, scores }) => ({ entry, order, points: scores.reduce((sum, points) => sum + points) }))
    .sort((one, other) => other.points - one.points || one.order - other.order)
    .map(({ entry }) => entry);

  // The words around the first of the text that was looked for.
  const excerpt = (entry, query) => {
    const before = 40, length = 140;
    const at = Math.min(...query.map(word => entry.folded[3].indexOf(word)).filter(at => at >= 0));
    if (!Number.isFinite(at))
      return "";
    const from = at < before ? 0 : entry.text.indexOf(" ", at - before) + 1;
    return `${from > 0 ? "… " : ""}${entry.text.slice(from, from + length)}${entry.text.length > from + length ? " …" : ""}`;
  };

  const result = (entry, query) => {
    const text = excerpt(entry, query);
    return made("li", {}, made("a", { href: words.root + entry.reference },
      made("span", { className: "title", textContent: entry.title }), " ",
      made("span", { className: "kind", textContent: [entry.kind, entry.name].filter(part => part && part !== entry.title).join(" · ") }),
      ...text ? [made("span", { className: "excerpt", textContent: text })] : []));
  };

  const counted = (number, none, one, many) => number === 0 ? none : number === 1 ? one : many.replace("{count}", number);

  const close = () => {
    found.hidden = true;
    list.replaceChildren();
    count.textContent = "";
  };

  const asked = () => folded(input.value).split(/\s+/).filter(word => word);

  const search = async () => {
    const query = asked();
    if (query.length === 0)
      return close();
    let all;
    try {
      all = await load();
    } catch {
      count.textContent = words.missing;
      return;
    }

    // Another letter may have been typed meanwhile.
    if (query.join(" ") !== asked().join(" "))
      return;
    const results = matches(all, query);
    list.replaceChildren(...results.slice(0, shown).map(entry => result(entry, query)));
    if (results.length > shown)
      list.append(made("li", { className: "more", textContent: counted(results.length - shown, "", words.oneMore, words.manyMore) }));
    found.hidden = results.length === 0;
    count.textContent = counted(results.length, words.none, words.one, words.many);
  };

  input.addEventListener("focus", () => load().catch(() => {}));
  input.addEventListener("input", search);
  form.addEventListener("submit", async event => {
    event.preventDefault();
    await search();
    list.querySelector("a")?.click();
  });
  form.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      close();
      input.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const stops = [input, ...list.querySelectorAll("a")];
      const next = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      if (next >= 0 && next < stops.length) {
        event.preventDefault();
        stops[next].focus();
      }
    }
  });
  form.addEventListener("focusout", event => {
    if (event.relatedTarget !== null && !form.contains(event.relatedTarget))
      close();
  });
  document.addEventListener("pointerdown", event => {
    if (!form.contains(event.target))
      close();
  });
  // In one file the page stays where it is.
  list.addEventListener("click", event => {
    if (event.target.closest("a"))
      close();
  });

  place.append(form);
  place.hidden = false;
})();
