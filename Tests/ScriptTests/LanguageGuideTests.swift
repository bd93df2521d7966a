import Script
import TestSupport
import Testing
import Text

/// The words of the seven languages, as they stand in `prompts/`.
struct LanguageGuideTests {
  private func read(_ text: String) -> Reading<LanguageGuide> {
    LanguageGuide.read(SourceText(name: "languages", text: text)).held
  }

  @Test(arguments: [
    ("en", "and", "kind regards"), ("es", "y", "un abrazo"), ("fr", "et", "cordialement"),
    ("de-AT", "und", "liebe grüße"), ("pt-BR", "e", "abraços"), ("it", "e", "cordiali saluti"),
    ("NL", "en", "groetjes"),
  ])
  func `each language has its words`(tag: String, and: String, closing: String) {
    let lists = LanguageGuide.prompts.lists(for: tag)
    #expect(lists.and == and)
    #expect(lists.closings.contains(closing))
    #expect(!lists.shortForms.isEmpty && !lists.greetings.isEmpty)
  }

  @Test(arguments: ["es", "fr", "de", "pt", "it", "nl"])
  func `each has a name for each kind of draft, which are all in it`(tag: String) throws {
    let forms = LanguageGuide.prompts.lists(for: tag).forms
    #expect(Set(forms.values).count == DraftTemplate.Kind.allCases.count)
  }

  @Test(arguments: [
    ("es", ["Un mensaje de texto", "X"]), ("de-CH", ["Eine Textnachricht", "X"]),
    ("en-GB", [nil, "X"]), ("sv", [nil, "X"]),
  ])
  func `a form without a title is called as in the language of its set`(
    tag: String, titles: [String?]
  ) throws {
    let script = TestScript(
      """
      broach: 1
      title: t
      language: \(tag)
      steps:
        - ask: x
          id: x
          kind: line
      drafts:
        - id: email
          kind: email
          also:
            - message
            - kind: card
              title: X
          body: |
            {x}

      """, languages: .prompts)
    let drafts = try #require(script.reading.value).drafts
    #expect(drafts.filter { $0.base != nil }.map(\.title) == titles)
    #expect(drafts[0].title == nil)
  }

  @Test func `a language without lists has what of English counts everywhere`() {
    let lists = LanguageGuide.prompts.lists(for: "sv")
    #expect(lists.and == nil)
    #expect(lists.letters.isEmpty)
    #expect(lists.greetings.contains("dear"))
    #expect(lists.nothingSaid.notKnowing.isSuperset(of: ["idk", "keine ahnung"]))
  }

  @Test func `no language means English`() {
    #expect(LanguageGuide.prompts.lists(for: nil).letters.contains("I"))
  }

  @Test func `words have commas between them, and go on in the next line`() throws {
    let guide = try #require(
      read(
        """
        languages: 1
        words:
          - language: en
            short-forms: Dr., a.m.,
              Et al.
            not-knowing: I don't know…, dunno,
        """
      ).value)
    let lists = guide.lists(for: "en")
    #expect(lists.shortForms == ["dr", "a.m", "et al"])
    #expect(lists.nothingSaid.notKnowing == ["i dont know", "dunno"])
    #expect(lists.nothingSaid.beginnings == ["i dont know"])
  }

  @Test(arguments: [
    ("languages: 1\nwords:\n  - language: en\n  - language: en-GB\n", "same-language"),
    ("languages: 1\nwords:\n  - and: and\n", "missing-key"),
    ("languages: 2\nwords:\n  - language: en\n", "unknown-word"),
    ("languages: 1\n", "missing-key"),
    ("languages: 1\nwords:\n  - language: en\n    greeting: hi\n", "unknown-key"),
  ])
  func `a mistake is told`(text: String, code: String) {
    #expect(read(text).diagnostics.all.map(\.code.rawValue) == [code])
  }

  @Test func `the file is known by its first key`() {
    #expect(LanguageGuide.isWritten(in: SourceText(name: "a", text: "# x\nlanguages: 1\n")))
    #expect(!LanguageGuide.isWritten(in: SourceText(name: "a", text: "language: en\n")))
  }
}
