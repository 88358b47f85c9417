// Renews a page when the file that it tells of is saved, and shows findings and errors beside it.
// Whatever a file says becomes text here, and never markup.
"use strict";
(() => {
  const { page, edition } = document.currentScript.dataset;
  const remembered = {
    read(storage, key) { try { return storage.getItem(`afternato-${key}`); } catch { return null; } },
    write(storage, key, value) { try { storage.setItem(`afternato-${key}`, value); } catch { /* A reader who keeps nothing reads on. */ } },
    take(storage, key) {
      const value = this.read(storage, key);
      try { storage.removeItem(`afternato-${key}`); } catch { /* There is nothing to forget. */ }
      return value;
    },
  };

  let news = null;
  let shown = null;
  let isRenewing = false;
  const wasGone = remembered.take(sessionStorage, "gone") !== null;

  const make = (name, className, text, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    element.append(...children.filter(child => child !== null));
    return element;
  };

  // What stands in backticks is a name of the file.
  const told = (name, className, text) => make(name, className, "", ...text.split("`").map((part, index) => (index % 2 === 0 ? part : make("code", "", part))));

  // What can be scrolled can be reached by the keyboard.
  const scrolling = (element, name) => {
    element.tabIndex = 0;
    element.setAttribute("role", "region");
    element.setAttribute("aria-label", name);
    return element;
  };

  const problemOf = item => {
    const place = make("p", "place", "", make("strong", "", item.place), ` ${item.label}`);
    const excerpt = make("pre", "", item.excerpt);
    excerpt.tabIndex = 0;
    const notes = item.notes.map(note => make("p", "note", "", make("span", "label", note.label), " ", told("span", "", note.text)));
    return make("li", "", "", place, excerpt, told("p", "message", item.message), ...notes);
  };

  const problemsOf = problems => {
    const list = make("ol", "", "", ...problems.items.map(problemOf));
    list.lang = "en";
    const more = problems.more ? make("p", "", problems.more) : null;
    const section = make("section", "problems", "", make("h2", "", problems.title), problems.note ? make("p", "", problems.note) : null, list, more);
    section.setAttribute("role", "alert");
    section.tabIndex = 0;
    return section;
  };

  const findingOf = item => {
    const link = make("a", "", item.label);
    link.href = `/${item.article}`;
    const message = told("span", "message", item.message);
    message.lang = "en";
    return make("li", item.gravity, "", link, " ", message);
  };

  const listOf = (title, items) => (items.length === 0 ? null : make("section", "", "", make("h2", "", title), make("ul", "", "", ...items.map(findingOf))));

  const findingsOf = findings => {
    const here = findings.items.filter(item => item.pages.includes(page));
    const elsewhere = findings.items.filter(item => !item.pages.includes(page));
    const details = make("details", "", "", make("summary", "", "", make("strong", "", findings.title), ` ${findings.summary}`), listOf(findings.here, here), listOf(findings.elsewhere, elsewhere), findings.more ? make("p", "", findings.more) : null);
    const kept = remembered.read(localStorage, "open");
    details.open = kept === null ? matchMedia("(min-width: 75rem)").matches : kept === "yes";
    document.documentElement.classList.toggle("afternato-open", details.open);
    let isOpen = details.open;
    details.addEventListener("toggle", () => {
      if (details.open === isOpen) return;
      isOpen = details.open;
      remembered.write(localStorage, "open", details.open ? "yes" : "no");
      document.documentElement.classList.toggle("afternato-open", details.open);
    });
    return scrolling(make("div", "findings", "", details), findings.title);
  };

  const noteOf = text => {
    const note = make("p", "notice", text);
    note.setAttribute("role", "status");
    return note;
  };

  const show = state => {
    const panel = make("aside", "", "",
      wasGone ? noteOf(state.gone) : null,
      state.problems ? problemsOf(state.problems) : null,
      state.findings ? findingsOf(state.findings) : null);
    panel.id = "afternato-preview";
    if (state.findings) panel.setAttribute("aria-label", state.findings.title);
    const former = document.getElementById(panel.id);
    const scrolled = former?.querySelector(".findings")?.scrollTop ?? 0;
    if (former) former.replaceWith(panel);
    else document.body.append(panel);
    panel.querySelector(".findings")?.scrollTo(0, scrolled);
    shown = state;
  };

  // The page again, where the reader was; the first one where it is gone.
  const renew = async () => {
    if (isRenewing) return;
    isRenewing = true;
    remembered.write(sessionStorage, "place", JSON.stringify([location.pathname, scrollX, scrollY]));
    try {
      const answer = page ? await fetch(location.pathname, { method: "HEAD", cache: "no-store" }) : null;
      if (answer?.status === 404) {
        remembered.write(sessionStorage, "gone", "yes");
        location.replace("/");
        return;
      }
    } catch {
      isRenewing = false;
      return;
    }
    location.reload();
  };

  const refresh = async () => {
    const answer = await fetch("/-/state.json", { cache: "no-store" });
    const state = await answer.json();
    if (state.edition !== edition) await renew();
    else show(state);
  };

  const listen = () => {
    news = new EventSource("/-/events");
    news.addEventListener("open", () => document.querySelector("#afternato-preview .ended")?.remove());
    news.addEventListener("message", message => {
      const told = JSON.parse(message.data);
      if (told.edition !== edition) renew();
      else if (told.number !== shown?.number) refresh().catch(() => undefined);
    });
    news.addEventListener("error", () => {
      const panel = document.getElementById("afternato-preview");
      if (panel && shown && !panel.querySelector(".ended")) {
        const note = noteOf(shown.ended);
        note.classList.add("ended");
        panel.prepend(note);
      }
      if (news.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    });
  };

  // A browser keeps few connections open to one address: a page that nobody sees gives its own back.
  const follow = () => {
    news?.close();
    if (document.visibilityState === "visible") listen();
  };

  const place = JSON.parse(remembered.take(sessionStorage, "place") ?? "null");
  if (place && place[0] === location.pathname) {
    history.scrollRestoration = "manual";
    scrollTo(place[1], place[2]);
  }
  addEventListener("pagehide", () => news?.close());
  addEventListener("pageshow", event => { if (event.persisted) follow(); });
  document.addEventListener("visibilitychange", follow);

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/-/preview.css";
  document.head.append(style);
  refresh().catch(() => undefined);
  follow();
})();
