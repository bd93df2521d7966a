// Put into a page by the tests: walks its core at full speed, without drawing, as the page's own
// script would tell it to, which has unpacked it. Everything is told by what stands in the views; what was answered comes
// back as the answers file that gives `broach draft` the same.
window.drive = (() => {
  "use strict";

  // Numbers from a seed (mulberry32), so that a walk that fails can be walked again.
  function numbers(seed) {
    let state = seed >>> 0;
    const next = () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    return { below: (count) => Math.floor(next() * count), chance: (part) => next() < part };
  }

  const flat = (parts) => parts.flatMap((part) => [part, ...flat(part.parts || [])]);

  class Talk {
    constructor(exports, guides, texts) {
      this.core = exports;
      this.events = 0;
      guides.forEach((text, place) => this.tell(0, place + 1, text));
      for (const set of texts.sets) this.tell(0, 0, set);
      this.tell(1, 60, "2026-11-30T22:14:05 clipboard mail print");
    }

    tell(kind, number, text) {
      this.view = this.hand(kind, number, text) || this.view;
    }

    hand(kind, number, text) {
      const bytes = new TextEncoder().encode(text);
      const room = this.core.page_room(bytes.length) >>> 0;
      new Uint8Array(this.core.memory.buffer).set(bytes, room);
      const count = this.core.page_event(kind, number, bytes.length) >>> 0;
      this.events += 1;
      if (count === 0) return undefined;
      const answer = new Uint8Array(this.core.memory.buffer, this.core.page_view() >>> 0, count);
      return JSON.parse(new TextDecoder().decode(answer));
    }

    get parts() { return flat(this.view.main); }
    get heading() { return (this.parts.find((part) => part.is === "heading") || {}).words; }
    find(kind) { return this.parts.filter((part) => part.is === kind); }
    get buttons() { return this.find("buttons").flatMap((row) => row.items); }
    button(words) { return [...this.buttons, ...this.view.bar].find((one) => words.test(one.words)); }
    act(name) { return [...this.buttons, ...this.view.bar].find((one) => one.act === name); }

    // What a button copies or saves, asked for as when it is tapped.
    text(button) { return this.hand(5, button.number, "60 2026-11-30T22:14:06").text; }

    press(one, text = "") {
      if (!one) throw new Error(`nothing to press on “${this.heading}”`);
      this.tell(2, one.number, text);
    }

    type(field, text) {
      if (!field) throw new Error(`nothing to type into on “${this.heading}”`);
      this.tell(3, field.number, text);
    }

    get isDraft() { return this.act("copy") !== undefined && this.find("letter").length === 1; }
  }

  const sayings = [
    "You looked at the clock while I was talking. I stopped.", "you said i was doing so well",
    "I don't know.", "No.", "nothing", "Because you asked me twice, and I had said it already!",
    "It was — how do I say it? — too much. I went home.\n\nThen I wrote this.", "ich weiß nicht. “So”, she said.",
    "You weren't there. I was.", "A", "I felt small, and I said \"fine\". It wasn't fine. You said: go on.",
    "two  spaces  and \\ a stroke", "1. first\n2. second", "I told you about my mother on Tuesday at 5 p.m. You wrote it down. Dr. No.",
    "😀 it's ok… or not", "- you were late\n- you were late again", "No, you never asked me", "יש לי משהו לומר. לא אמרתי.",
    "You said \"we have been here before\" and I thought: have we? I have not. I have been here alone.",
  ];

  // What no list has among its options, in any way of writing it.
  const owns = sayings.filter((text) => text.split(" ").length > 5).map((text) => text.replace(/\s*\n\s*/g, " "));

  // Answers one question as it stands on the screen, and gives what was answered: undefined where
  // it was skipped.
  function answerOne(talk, dice) {
    const [field] = talk.find("field");
    const [options] = talk.find("options");
    const [sentences] = talk.find("sentences");
    if (dice.chance(0.25)) {
      talk.press(talk.button(/^Skip/));
      return undefined;
    }
    let given;
    if (sentences) {
      const left = [...sentences.items.keys()];
      given = [];
      for (let count = 1 + dice.below(3); count > 0 && left.length > 0; count -= 1) {
        const [place] = left.splice(dice.below(left.length), 1);
        talk.press(talk.find("sentences")[0].items[place]);
      }
      const picked = talk.find("sentences")[0].items.map((item, place) => [item.order, place + 1]);
      given = picked.filter(([order]) => order > 0).sort((one, other) => one[0] - other[0]).map(([, place]) => place);
    } else if (options) {
      const taps = options.many ? 1 + dice.below(3) : 1;
      let on = [];
      for (let count = 0; count < taps; count += 1) {
        const items = talk.find("options")[0].items;
        talk.press(items[dice.below(items.length)]);
        const [own] = talk.find("field");
        if (own && !own.value) talk.type(own, owns[dice.below(owns.length)]);
        const now = talk.find("options")[0].items.filter((item) => item.on);
        const kept = on.filter((item) => now.some((one) => one.number === item.number));
        on = kept.concat(now.filter((item) => !kept.some((one) => one.number === item.number)));
      }
      const [own] = talk.find("field");
      // Own words come after what was tapped.
      given = on.filter((item) => item.by === "set").map((item) => item.words);
      if (given.length < on.length) given.push(own.value);
      if (given.length === 0) {
        talk.press(talk.button(/^Skip/));
        return undefined;
      }
      if (!options.many) [given] = given;
    } else {
      given = Array.from({ length: 1 + dice.below(3) }, () => sayings[dice.below(sayings.length)]).join(dice.chance(0.5) ? " " : "\n\n");
      if (field.lines === 1) given = given.replace(/\s*\n\s*/g, " ");
      talk.type(field, given);
    }
    const before = talk.view.screen;
    talk.press(talk.button(/^Go on/));
    if (talk.view.screen === before) throw new Error(`“${talk.heading}” does not take ${JSON.stringify(given)}`);
    return given;
  }

  // Two questions of a set may look alike: what is saved tells which of them was asked.
  function named(talk, asked, answers) {
    const saved = talk.act("save");
    const given = saved ? [...talk.text(saved).matchAll(/^  - question: (.+)$/gm)].map((found) => found[1]) : [];
    return Object.fromEntries(Object.entries(answers).map(([id, value]) => {
      const question = asked.find((one) => one.id === id);
      if (!question || given.includes(id)) return [id, value];
      const other = asked.find((one) => one.ask === question.ask && one.id !== id && given.includes(one.id));
      return [other ? other.id : id, value];
    }));
  }

  // Goes elsewhere and comes back, or changes its mind.
  function wander(talk, dice) {
    const screen = talk.view.screen;
    const back = talk.button(/^Back$/);
    if (dice.chance(0.2) && back) return talk.press(back);
    if (dice.chance(0.1)) {
      talk.press(talk.view.bar[0]);
      return talk.press(talk.button(/^Back$/));
    }
    if (dice.chance(0.1) && talk.button(/^What I have said/)) {
      talk.press(talk.button(/^What I have said/));
      return talk.press(talk.button(/^Go on|^Back/));
    }
    if (dice.chance(0.2)) {
      for (let times = 0; times < 2; times += 1) talk.press(talk.find("switch")[0]);
      if (talk.view.screen !== screen) throw new Error("the switch leads elsewhere");
    }
    return undefined;
  }

  // From the beginning of a set to its drafts. `asked` are the set's questions.
  function walk(talk, asked, seed, wanders) {
    const dice = numbers(seed);
    const answers = {};
    for (let steps = 0; steps < 300; steps += 1) {
      if (talk.isDraft || talk.view.main.some((part) => part.is === "heading" && part.words === "No letter yet")) {
        const found = drafts(talk, answers, dice);
        const saved = talk.act("save");
        return { answers: named(talk, asked, answers), drafts: found, entry: saved && wanders ? talk.text(saved) : "" };
      }
      const heading = talk.heading;
      const shown = talk.find("options")[0];
      const question = (talk.button(/^Skip/) || undefined) && asked.find((one) => one.ask === heading && (wanders || !(one.id in answers))
        && (shown ? shown.items[0].words === one.options[0] : one.options.length === 0)
        && (talk.find("sentences").length > 0) === (one.kind === "pick"));
      if (question) {
        if (wanders && wander(talk, dice) !== undefined) continue;
        if (talk.heading !== heading) continue;
        const given = answerOne(talk, dice);
        if (given !== undefined) answers[question.id] = given;
        continue;
      }
      const choice = talk.buttons.filter((one) => one.look === "main");
      talk.press(choice[0] || talk.buttons[0]);
    }
    throw new Error(`no end, at “${talk.heading}”`);
  }

  // Every draft that there is, as text, with names that are asked for there.
  function drafts(talk, answers, dice) {
    const found = new Map();
    if (!talk.isDraft) return [];
    const others = () => {
      const main = talk.view.main;
      const place = main.findIndex((part) => part.is === "subheading" && part.words === "Another form of it");
      return place < 0 ? [] : main[place + 1].items;
    };
    const name = (which, label, text) => {
      const field = talk.find("field").find((one) => label.test(one.label));
      if (!field || answers[which] !== undefined) return;
      talk.type(field, text);
      answers[which] = text;
    };
    const names = dice.chance(0.5);
    for (let rounds = 0; rounds < 20; rounds += 1) {
      if (names) {
        name("therapist", /writing to|therapist|called/i, "Ruth");
        name("me", /sign/i, "Ines");
      }
      found.set(talk.heading, talk.text(talk.act("copy")));
      const next = others().find((one) => !found.has(one.words));
      if (!next) break;
      talk.press(next);
    }
    // Again, since a name that one of them asked for may stand in those seen before.
    for (const heading of [...found.keys()]) {
      if (talk.heading !== heading) talk.press(others().find((one) => one.words === heading));
      found.set(heading, talk.text(talk.act("copy")));
    }
    return [...found];
  }

  async function load() {
    const texts = JSON.parse(document.getElementById("texts").textContent);
    const unpacker = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(packed("unpacker"))));
    const module = await WebAssembly.compile(await unpack("core", unpacker.exports));
    const files = await unpack("guides", unpacker.exports);
    const guides = new TextDecoder().decode(files).split("\0").slice(0, -1);
    return async () => new Talk((await WebAssembly.instantiate(module, {})).exports, guides, texts);
  }

  return { load, walk, numbers, Talk, sayings };
})();
