import Script
import TestSupport
import Testing
import Text
import Walkthrough

@testable import Mirror

@Suite("The mirror's file", .timeLimit(.minutes(15)))
struct MirrorGuideTests {
  @Test func `there are 36 patterns, each with a reason and a frame`() throws {
    let guide = try MirrorSample.guide()
    #expect(guide.patterns.count { $0.audience == nil } == 36)
    for pattern in guide.patterns {
      #expect(!pattern.reason.isEmpty && !pattern.frame.isEmpty && !pattern.group.isEmpty)
      #expect(!pattern.reason.contains("!") && !pattern.frame.contains("!"))
      let isOpen =
        pattern.frame.hasSuffix("?") || pattern.frame.contains("…")
        || pattern.frame.hasSuffix(".")
      #expect(isOpen, "\(pattern.frame)")
    }
  }

  @Test func `self-erasing, no ask and exits come first; sparing the other comes later`() throws {
    for pattern in try MirrorSample.guide().patterns {
      switch pattern.group {
      case "self-erasing", "exits": #expect(pattern.order == .first)
      case "absolutes", "mind-reading", "made-me", "labels", "demands":
        #expect(pattern.order == .later)
      default: #expect(pattern.order != .later)
      }
    }
  }

  @Test(arguments: [
    "you ( always", "… you", "you …", "a//b", "you*r", "yes + no", ".", "[so] you", "you [so", "*",
    "(be", "you () are",
  ])
  func `a phrase that cannot be looked for is an error`(phrase: String) throws {
    var families = MirrorFamilies()
    try families.add("(be) = am, is")
    #expect(throws: MirrorPhrase.Fault.self) { try MirrorPhrase(phrase[...], families) }
  }

  @Test(arguments: [
    "be = am, is", "(be) am", "(be) = am, , is", "(be) = am … is", "(be) = am.", "(Be) = am",
    "() = am", "(be) =", "(known) = again", "(many) = (known) (known) (known) (known) (known)",
  ])
  func `a family that cannot be read is an error`(text: String) {
    var families = MirrorFamilies()
    #expect(throws: Never.self) { try families.add("(known) = a/b/c/d/e, f/g/h, i, j") }
    #expect(throws: MirrorPhrase.Fault.unreadable) { try families.add(text) }
  }

  @Test(arguments: [
    ("you (be) late", "You are really late", true), ("you (be) late", "you have been late", true),
    ("you (be) late", "you have always been late", true), ("you (be) late", "you late", false),
    ("you (be)/look late", "you look late", true), ("you [(be)] late", "you late", true),
    ("you [(be)] late", "you are late", true), ("you interrupt*", "You interrupted me", true),
    ("you interrupt*", "you inter", false), (".late", "you are late", false),
    (".late", "yes, late again", true), ("you … late", "you were again a bit too late", true),
    ("you … late", "you were, as we both know by now, late", false),
    ("you … … late", "you were, as we both know by now, late", true),
    ("should listen", "you shuold listen", true), ("should listen", "you shoud lisen", true),
    ("you late", "yuo late", false),
  ])
  func `phrases name families, endings, gaps and what may be missing`(
    phrase: String, text: String, isFound: Bool
  ) throws {
    let source = SourceText(
      name: "mirror.yaml",
      text: """
        mirror: 1
        language: en
        families:
          - (be) = am, is, are, have [always] been
        fillers:
          - really
        patterns:
          - id: sample
            group: samples
            shows:
              - \(phrase)
            reason: r
            frame: f
        """)
    let guide = try #require(MirrorGuide.read(source).held.value)
    let answers = try MirrorSample(text).answers()
    let draft = try #require(Draft.compose(0, from: answers, today: "2026-11-20"))
    #expect(Mirror(guide).look(at: draft, of: answers).isEmpty != isFound)
  }

  @Test func `every mistake is found, each at its place`() {
    let source = SourceText(
      name: "mirror.yaml",
      text: """
        mirror: 1
        language: en
        spellings:
          - you
        families:
          - (cold) = cold, (harhs)
          - (warm) = warm
        patterns:
          - id: a
            group: g
            order: frist
            for: therapists
            at-once: yes
            shows:
              - you*r
              - you (wram)
            reason: r
            frame: f
          - id: a
            group: g
            at-once: yes
            reason: r
        """)
    let reading = MirrorGuide.read(source).held
    #expect(reading.value == nil)
    #expect(
      reading.diagnostics.all.map(\.code.rawValue) == [
        "bad-spelling", "unknown-family", "unknown-word", "unknown-word", "bad-phrase",
        "unknown-family", "missing-key", "missing-key", "duplicate-id", "at-once-for-clients",
      ])
    let text = DiagnosticText(source).text(of: reading.diagnostics)
    #expect(text.contains("help: add it to 'families', such as: (harhs) = one word, another"))
    #expect(text.contains("help: did you mean '(warm)'?"))
    #expect(text.contains("help: did you mean 'therapist'?"))
    #expect(text.contains("help: add 'for: therapist', or leave this line out"))
    #expect(MirrorGuide.isWritten(in: source))
    #expect(!MirrorGuide.isWritten(in: SourceText(name: "a", text: "mirror: no\nbroach: 1\n")))
  }

  @Test(arguments: [
    ("at-ones: yes", "at-once"), ("fro: therapist", "for"), ("familes:", "families"),
  ])
  func `a key that is misspelled is told with the one that was meant`(line: String, near: String) {
    let isTop = near == "families"
    let source = SourceText(
      name: "mirror.yaml",
      text: """
        mirror: 1
        language: en
        \(isTop ? line : "families:")
          - (be) = am
        patterns:
          - id: a
            group: g
            \(isTop ? "order: first" : line)
            shows:
              - you
            reason: r
            frame: f
        """)
    let text = DiagnosticText(source).text(of: MirrorGuide.read(source).held.diagnostics)
    #expect(text.contains("did you mean '\(near)'?"), "\(text)")
  }
}
