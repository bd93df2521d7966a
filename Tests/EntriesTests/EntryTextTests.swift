import Entries
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@Suite struct EntryTextTests {
  @Test func `an entry comes back with everything that was in it`() throws {
    let entry = try Samples.fullEntry()
    let reading = Entry.read(SourceText(name: "e", bytes: entry.text(saved: Samples.later)))
    #expect(reading.diagnostics.all == [])
    let back = try #require(reading.value)
    #expect(back.snapshot == entry.snapshot)
    #expect(back.halfTyped == entry.halfTyped)
    #expect(back.headings == entry.headings)
    #expect(back.state == .draftReady && back.rests)
    #expect(back.outer?.text == "2026-11-19-2")
    #expect(back.keeping == .untilDraft)
    #expect(back.begun == Samples.now)
    #expect(back.source.name == "first-words")
    #expect(back.text(saved: Samples.later) == entry.text(saved: Samples.later))
  }

  @Test func `a draft in the middle of being changed comes back apart from the draft`() throws {
    var entry = try Samples.fullEntry()
    entry.halfTyped = [.draft(0): "Hi\n\n yo", .question(0): "I w"]
    let reading = Entry.read(SourceText(name: "e", bytes: entry.text(saved: Samples.later)))
    #expect(reading.value?.halfTyped == entry.halfTyped)
    #expect(reading.value?.snapshot.edited == entry.snapshot.edited)
  }

  @Test(arguments: [(nil, "About Tuesday"), ("", nil), ("a@b.org", "")] as [(String?, String?)])
  func `what stands above a draft comes back, though the draft was not changed`(
    address: String?, subject: String?
  ) throws {
    var entry = try Samples.entry(saying: "You left.")
    var heading = Entry.Heading()
    heading.address = address
    heading.subject = subject
    entry.headings[0] = heading
    let back = Entry.read(SourceText(name: "e", bytes: entry.text(saved: Samples.later)))
    #expect(back.diagnostics.all == [])
    #expect(back.value?.headings == [0: heading])
    #expect(back.value?.snapshot.edited == [:])
  }

  @Test func `a subject that was given stands above the draft as it was changed by hand`() throws {
    var entry = try Samples.fullEntry()
    entry.headings[0]?.subject = "Tuesday"
    let text = entry.text(saved: Samples.later)
    let back = try #require(Entry.read(SourceText(name: "e", bytes: text)).value)
    #expect(back.snapshot.edited[0]?.subject == "Tuesday")
    #expect(back.text(saved: Samples.later) == text)
  }

  static let texts: [String] = [
    "x", " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", "|", "| ", ">", "|-", "\"", "\"\"", "'", "''",
    "\"quoted\"", "'quoted'", "\\", "\\n", "\"\\", "# not a comment", "#\n#\n#", "a\n#\n b",
    "text: x", "text: |\n  x", "- x\n- y", "-", "- ", "[a, b]", "{a}", "a: b", "yes", "null", "%",
    "%20", "100 % sure", "%\n%", " leading", "trailing ", "  both  ", "\n\nbefore", "after\n\n",
    "a\n\n\nb", "a\n   \nb", "a\n\t\nb", "  a\nb", "a\n  b\n c", "a\n\tb", "\ta\nb", "a \nb",
    "a\t\nb", "a\tb", "one\r\ntwo", "one\rtwo", "\u{FEFF}x", "x\u{FEFF}", "\u{A0}x", "x\u{A0}\ny",
    "\u{2028}", "a\u{2029}b", "a\u{85}b", "\u{0}", "a\u{0}b", "\u{1B}[2J", "\u{7F}", "\u{202E}x",
    "e\u{301} and é", "👩‍👩‍👧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "نمی‌خواهم", "\u{301}", "\u{200D}", "漢字\nかな", "\u{3000}x\u{3000}",
    "…", "--- \n...", "%YAML 1.2", "set: |\n  broach: 1", "answers:\n  - question: moment",
    "•  x\n– y", "\u{B}\u{C}",
  ]

  @Test(arguments: texts)
  func `any answer comes back to the letter`(text: String) throws {
    try expectBack(text)
  }

  @Test func `every control character comes back as it was typed`() throws {
    let controls = (0...0x9F).compactMap { Unicode.Scalar($0) }
      .filter { $0.properties.generalCategory == .control }
    for control in controls {
      try expectBack("\(control)")
      try expectBack("a\(control)b\nc\(control)\n\(control)d")
    }
  }

  /// The seed of the random texts stands beside the test's name.
  @Test(arguments: [20, 21] as [UInt64])
  func `thousands of random texts come back to the letter`(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let pieces = [
      "\n", "\n", " ", "  ", "\t", "\r", "a", "word", "#", "\"", "'", "|", ">", "%", "%0A", "-",
      ":",
      "\\", "é", "e\u{301}", "\u{A0}", "\u{FEFF}", "\u{200D}", "\u{2028}", "👩‍👧", "text:", "\u{0}",
      "…",
    ]
    for _ in 0..<1000 {
      let count = Int(random.next() % 9)
      let text = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      try expectBack(text)
    }
  }

  @Test func `two thousand words come back to the letter`() throws {
    try expectBack((0..<2000).map { "word\($0 % 7 == 0 ? ".\n\n" : " ")" }.joined())
  }

  @Test(.timeLimit(.minutes(15)), arguments: ["I \"said\" no.\n", "\u{1B}x"])
  func `sixteen MiB come back to the letter`(piece: String) throws {
    let text = String(repeating: piece, count: 16 * 1024 * 1024 / piece.utf8.count)
    let entry = try Samples.entry(saying: text)
    let reading = Entry.read(SourceText(name: "e", bytes: entry.text(saved: Samples.now)))
    #expect(reading.value?.bytes(of: 0) == Array(text.utf8))
  }

  @Test(arguments: [
    Samples.setText, Samples.setText + "\n\n", String(Samples.setText.dropLast()),
    "\u{FEFF}" + Samples.setText, Samples.setText.replacing("\n", with: "\r\n"),
    "\n\n# a comment first\n" + Samples.setText, Samples.setText + "# 100 % at the end",
    Samples.setText.replacing("title: Something", with: "title:   Something   "),
  ])
  func `the text of a set comes back as it was kept`(text: String) throws {
    var entry = try Samples.entry(text)
    let back = Entry.read(SourceText(name: "e", bytes: entry.text(saved: Samples.now)))
    entry.leaveOutExamples()
    #expect(back.diagnostics.all == [])
    #expect(back.value?.source.bytes == entry.source.bytes)
  }

  @Test func `nothing that was made up for a set can pass for the person's words`() throws {
    let set =
      "# She said: I cannot trust him.\n" + Samples.setText + """
        examples:
          - name: she who was made up
            answers:
              moment: I just don't trust you
        # the end
        """
    let entry = try Samples.entry(set)
    let text = String(decoding: entry.text(saved: Samples.later), as: UTF8.self)
    #expect(!text.contains("trust") && !text.contains("made up") && !text.contains("the end"))
    #expect(
      text.contains(
        """
        # Below is the questionnaire. Nothing below was written by the person.
        set: |
          broach: 1
        """))
  }

  @Test func `an entry is plain text that explains itself`() throws {
    let entry = try Samples.entry(saying: "You looked at the clock.\nTwice.")
    let text = String(decoding: entry.text(saved: Samples.later), as: UTF8.self)
    #expect(text.hasPrefix("# An entry of broach: answers on the way to a letter"))
    #expect(
      text.contains(
        """
        answers:
          - question: moment
            asked: "What happened?"
            text: |
              You looked at the clock.
              Twice.
        # Below is the questionnaire. Nothing below was written by the person.
        set: |
          broach: 1
          title: Something did not land

        """))
  }

  private func expectBack(_ text: String) throws {
    var entry = try Samples.entry(saying: text)
    entry.halfTyped = [.question(0): text]
    entry.snapshot.names.me = text
    entry.snapshot.answers[1] = .chosen([.own(text)])
    entry.snapshot.edited[0] = .init(subject: text, text: text, original: text)
    let reading = Entry.read(SourceText(name: "e", bytes: entry.text(saved: Samples.now)))
    #expect(reading.diagnostics.all == [], "\(text.debugDescription.prefix(80))")
    let back = try #require(reading.value)
    let expected = Array(text.utf8)
    #expect(back.bytes(of: 0) == expected, "\(text.debugDescription.prefix(80))")
    #expect(back.halfTyped[.question(0)].map { Array($0.utf8) } == expected)
    #expect(back.snapshot.names.me.map { Array($0.utf8) } == expected)
    #expect(back.snapshot.edited[0].map { Array($0.text.utf8) } == expected)
    #expect(back.snapshot.edited[0]?.subject.map { Array($0.utf8) } == expected)
    guard case .chosen(let choices) = back.snapshot.answers[1], case .own(let own) = choices.first
    else {
      Issue.record("own words did not come back")
      return
    }
    #expect(Array(own.utf8) == expected)
  }
}
