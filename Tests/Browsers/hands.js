// Put into a page by the tests: reads what is drawn and presses what a person could press.
window.hands = (() => {
  "use strict";
  const root = () => document.getElementById("walk").shadowRoot;
  const all = (what) => [...root().querySelectorAll(what)];
  const words = (element) => element.textContent.trim();
  const heading = () => words(root().getElementById("heading") || root().querySelector("main"));

  function find(start) {
    const found = all("button, label").find((one) => words(one).startsWith(start));
    if (!found) throw new Error(`no “${start}” on “${heading()}”: ${all("button, label").map(words).join(" | ")}`);
    return found;
  }
  const press = (start) => find(start).click();

  function type(text, label) {
    const fields = all("main textarea, main input[type=text]").filter((one) => !one.readOnly);
    const field = label ? fields.find((one) => one.labels && [...one.labels].some((name) => words(name).startsWith(label))) : fields[0];
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }

  const letter = () => words(root().querySelector("main .letter .body"));
  const isDraft = () => all("main .row.away").length > 0 && all("main > .letter").length === 1;
  const isEnd = () => isDraft() || heading() === "No letter yet";

  // One step towards the letter: answers what is asked, and goes on.
  function step(saying) {
    const go = all("main .row.go button.main")[0] || all("main .row.go button")[0];
    const mayAnswer = all("main .row.go button").some((one) => words(one) === "Skip");
    const [field] = all("main textarea, main input[type=text]");
    const [option] = all("main .option input");
    const [sentence] = all("main .sentence");
    if (mayAnswer && sentence) sentence.click();
    else if (mayAnswer && option) option.click();
    else if (mayAnswer && field && saying) type(saying);
    if (!go) throw new Error(`no way on from “${heading()}”`);
    root().querySelector("main .row.go button.main, main .row.go button").click();
  }

  const isThere = () => {
    const walk = document.getElementById("walk");
    return Boolean(walk && walk.shadowRoot && walk.shadowRoot.getElementById("heading"));
  };

  return { root, all, words, heading, find, press, type, letter, isDraft, isEnd, step, isThere };
})();
