// Stands in for the core, so that the page's script and style can be looked at and put to the test
// by themselves: it answers with the views of `fakeViews`, one a screen. Never part of a page.
(() => {
  "use strict";
  const memory = { buffer: new ArrayBuffer(64 * 1024 * 1024) };
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const answers = 32 * 1024 * 1024;
  const heard = (window.fakeHeard = []);
  let place = 0;
  let typed = {};

  function answer() {
    const view = JSON.parse(JSON.stringify(window.fakeViews[place]));
    view.screen = place + 1;
    const fill = (node) => {
      if (node === null || typeof node !== "object") return;
      if (node.is === "field" && typed[node.number] !== undefined) node.value = typed[node.number];
      if (node.t === "TYPED") node.t = Object.values(typed).join("\n") || "…";
      Object.values(node).forEach(fill);
    };
    fill(view);
    return view;
  }

  const press = (number, text) => {
    if (number >= 1000 && number < 2000) place = number - 1000;
    const toggle = (node) => {
      if (node === null || typeof node !== "object") return;
      if (node.is === "options" && node.items.some((item) => item.number === number)) {
        for (const item of node.items) {
          if (item.number === number) item.on = node.many ? !item.on : true;
          else if (!node.many) item.on = false;
        }
      }
      if (node.is === "switch" && node.number === number) node.on = !node.on;
      if (node.is === "sentences") {
        const picked = node.items.find((item) => item.number === number);
        if (picked) picked.order = picked.order ? 0 : 1 + node.items.reduce((most, item) => Math.max(most, item.order), 0);
      }
      Object.values(node).forEach(toggle);
    };
    toggle(window.fakeViews[place]);
  };

  const exports = {
    memory,
    page_room: () => 0,
    page_view: () => answers,
    page_event: (kind, number, count) => {
      const text = decoder.decode(new Uint8Array(memory.buffer, 0, count));
      heard.push([kind, number, text.length > 200 ? text.length : text]);
      if (number === 666) throw new WebAssembly.RuntimeError("unreachable");
      if (kind === 0 || kind === 5) return 0;
      if (kind === 2) press(number, text);
      if (kind === 3) typed[number] = text;
      const bytes = encoder.encode(JSON.stringify(answer()));
      new Uint8Array(memory.buffer).set(bytes, answers);
      return bytes.length;
    },
  };
  WebAssembly.instantiate = async () => ({ instance: { exports } });
})();
