// Keys and pointers. Every page works without this file; nothing here loads or sends anything.
"use strict";

(() => {
  const words = document.getElementById("tree-words");
  if (words) {
    const show = (event) => {
      const node = event.target.closest("[data-words]");
      if (node) {
        words.textContent = node.dataset.words;
      }
    };
    for (const kind of ["mouseover", "focusin"]) {
      document.querySelectorAll("svg.tree").forEach((tree) => tree.addEventListener(kind, show));
    }
  }

  const help = document.getElementById("keys");
  const writing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;
  const PART = "main h1, main h2, main .row, main .hits li";
  const parts = () => [...document.querySelectorAll(PART)].filter((part) => part.offsetParent !== null);

  const step = (by) => {
    const all = parts();
    const at = all.indexOf(document.activeElement?.closest(PART));
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    if (next) {
      next.tabIndex = -1;
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  };

  const open = () => {
    const link = document.activeElement?.querySelector("a[href]");
    if (link) {
      link.click();
    }
  };

  const go = { s: "/", f: "/search", p: "/problems", d: "/decisions", o: "/outlets", w: "/sources" };
  const actions = {
    "?": () => (help.open ? help.close() : help.showModal()),
    "/": () => document.getElementById("q").focus(),
    j: () => step(1),
    k: () => step(-1),
    o: open,
    l: () => document.getElementById("ledger")?.scrollIntoView(),
    t: () => document.getElementById("timeline")?.scrollIntoView(),
    r: () => document.getElementById("origins")?.scrollIntoView(),
    e: () => document.querySelector(".row:focus .decide-link, .row:focus-within .decide-link")?.click(),
    u: () => document.querySelector("[data-key=undo]")?.focus(),
  };

  // Single letters get in the way of some who speak to their machine: they can be turned off.
  const on = document.getElementById("keys-on");
  if (on) {
    on.checked = localStorage.getItem("keys") !== "off";
    on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
  }

  let going = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) {
      return;
    }
    if (on && !on.checked && event.key !== "?") {
      return;
    }
    if (going && go[event.key]) {
      event.preventDefault();
      window.location.assign(go[event.key]);
      return;
    }
    going = event.key === "g";
    const action = actions[event.key];
    if (action && help) {
      event.preventDefault();
      action();
    }
  });
  document.querySelectorAll("[data-opens=keys]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => help.showModal());
  });
})();
