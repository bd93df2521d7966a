import BuiltInSets
import Foundation
import Page
import Script
import Testing
import Text

@Suite("The file of a page")
struct PageFileTests {
  private func html(_ sets: CarriedSet..., harm: String? = nil) -> String {
    let page = PageFile(
      sets, asked: 1, harm: harm, signpost: HostileSet.signpost, parts: HostileSet.parts)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  private func hostile() throws -> String { html(try #require(HostileSet.set())) }

  /// What stands between two marks, the first time.
  private func inside(_ start: String, _ end: String, _ text: String) throws -> String {
    let open = try #require(text.range(of: start)).upperBound
    let close = try #require(text[open...].range(of: end)).lowerBound
    return String(text[open..<close])
  }

  @Test func `has no markup but its own, whatever a set says`() throws {
    let page = try hostile()
    let names = Set(
      page.matches(of: /<\/?([a-zA-Z!][a-zA-Z0-9]*)/).map { String($0.1).lowercased() })
    let own: Set = [
      "!", "!doctype", "html", "head", "meta", "title", "style", "script", "body", "div", "main",
      "article", "header", "section", "footer", "blockquote", "h1", "h2", "h3", "h4", "p", "ul",
      "li", "span", "small", "a", "br",
    ]
    #expect(names.subtracting(own).isEmpty)
    #expect(page.matches(of: /<script/).count == 5)
    #expect(page.matches(of: /<\/script/).count == 5)
    #expect(page.matches(of: /<style/).count == 1)
    #expect(page.matches(of: /<!--/).count == 1)
    #expect(page.firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
  }

  @Test func `loads nothing and leads nowhere`() throws {
    let page = try hostile()
    #expect(page.firstMatch(of: /<[^>]*\s(src|srcset|data|action|formaction|poster)\s*=/) == nil)
    for link in page.matches(of: /<[^>]*\shref="([^"]*)"/) { #expect(link.1.hasPrefix("#set-")) }
    #expect(!page.contains("@import"))
  }

  @Test func `shows what a set that tries has typed, without what hides or turns text around`()
    throws
  {
    let page = try hostile()
    #expect(page.contains("&lt;b onclick=alert(1)&gt;What?&lt;/b&gt;"))
    #expect(page.contains("&lt;input autofocus onfocus=alert(1)&gt;"))
    #expect(page.contains("https://example.org/?q=1"))
    let one = try #require(HostileSet.set())
    var set = one.set
    set.title = "\u{202E}a\u{2028}b\u{7}"  // the reader takes no such text, whatever comes after it
    let turned = html(
      CarriedSet(name: one.name, origin: one.origin, source: one.source, set: set))
    let scalars = Set(turned.unicodeScalars)
    #expect(scalars.isDisjoint(with: ["\u{202E}", "\u{2028}", "\u{2029}", "\u{7}"]))
  }

  @Test func `lets nothing run but its script and its style, by their hashes`() throws {
    let page = try hostile()
    let policy = try inside("Content-Security-Policy\" content=\"", "\"", page)
    #expect(policy.hasPrefix("default-src 'none'; "))
    for (element, directive) in [("script", "script-src"), ("style", "style-src")] {
      let text = try inside("<\(element)>", "</\(element)>", page)
      let hash = Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
      #expect(policy.contains("\(directive) 'sha256-\(hash)'"))
    }
    #expect(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"))
    #expect(policy.contains("form-action 'none'") && policy.contains("base-uri 'none'"))
  }

  @Test func `is called what tells a bystander nothing, and is neither listed nor told of`() throws
  {
    let page = try hostile()
    #expect(try inside("<title>", "</title>", page) == "Notes")
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"))
  }

  @Test func `carries its sets to the byte, for any reader of JSON`() throws {
    let text =
      "\u{FEFF}" + HostileSet.text.replacing("Two", with: "Zwei \u{1F469}\u{200D}\u{1F692} 好 <é>")
    let page = html(try #require(HostileSet.set(text)))
    let json = try inside("id=\"texts\">", "</script>", page)
    #expect(json.utf8.allSatisfy { !"<>&".utf8.contains($0) })
    #expect(!json.contains("\u{2028}") && !json.contains("\u{2029}"))
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(read["sets"] as? [String] == ["handed-out mine\n" + text])
    let hide = try #require(read["hide"] as? [String: Any])
    for name in ["title", "words", "old", "trap", "copy", "copied", "refused"] {
      #expect(hide[name] != nil, "\(name)")
    }
  }

  @Test(arguments: [
    (nil, "lang=\"en\" dir=\"ltr\""), ("es", "lang=\"es\" dir=\"ltr\""),
    ("ar", "lang=\"ar\" dir=\"rtl\""), ("he-IL", "lang=\"he-IL\" dir=\"rtl\""),
    ("az-Arab", "lang=\"az-Arab\" dir=\"rtl\""), ("fa-Latn", "lang=\"fa-Latn\" dir=\"ltr\""),
  ])
  func `says in which language it is, and how that runs`(tag: String?, attributes: String) throws {
    let line = tag.map { "language: \($0)\n" } ?? ""
    let text = HostileSet.text.replacing("author:", with: "\(line)author:")
    #expect(html(try #require(HostileSet.set(text))).contains("<html \(attributes)>"))
  }

  @Test func `says in its foot what it was made of`() throws {
    let set = try #require(HostileSet.set())
    let code = SetCode(of: set.source).text.replacing(" ", with: "").prefix(8)
    let foot = try inside("<footer>", "</footer>", html(set))
    #expect(foot.contains("Version \(code)") && foot.contains("&lt;a href="))
  }

  @Test func `has the questions for a crossed line at its end, with a way to them`() throws {
    let harm = try #require(HostileSet.set(HostileSet.text, name: "harm"))
    let page = html(try #require(HostileSet.set()), harm, harm: "harm")
    #expect(page.contains("<a href=\"#set-2\">"))
    #expect(page.contains("id=\"set-2\""))
    #expect(html(try #require(HostileSet.set()), harm).contains("#set-2") == false)
  }
}

@Suite("A worksheet")
struct WorksheetTests {
  private static let names = BuiltInSets.names.filter {
    !["catalog", "languages", "mirror", "signpost"].contains($0)
  }

  @Test(arguments: names)
  func `has every question, option and letter of a set`(name: String) throws {
    let source = SourceText(name: name, bytes: try #require(BuiltInSets.text(named: name)))
    let set = try #require(PromptSet.read(source).value)
    let one = CarriedSet(name: name, origin: .program, source: source, set: set)
    let page = PageFile(
      [one], asked: 1, harm: nil, signpost: HostileSet.signpost, parts: HostileSet.parts)
    let paper = String(decoding: page.paper, as: UTF8.self)
    func holds(_ text: String) -> Bool {
      let escaped = text.replacing("&", with: "&amp;").replacing("'", with: "&#39;")
        .replacing("\"", with: "&quot;")
      return paper.contains(escaped)
    }
    for question in set.questions {
      #expect(holds(". \(question.prompt)"), "\(question.id)")
      for option in question.options {
        #expect(holds("<li>\(option.label)</li>") || holds(option.label))
      }
    }
    for draft in set.drafts where draft.base == nil {
      if let title = draft.title { #expect(holds(title)) }
    }
    #expect(!paper.contains("<script"))
    #expect(paper.contains("Where to turn"))
  }

  @Test func `says in words when a question comes`() throws {
    let text = """
      broach: 1
      title: Two
      steps:
        - ask: One?
          id: one
          kind: choice
          options:
            - Yes
            - No
        - when: one is "Yes" or (not one is answered and not one is "No")
          ask: Two?
          id: two
          kind: text
        - when: two is answered
          ask: Three?
          id: three
          kind: pick
          of: two
          most: 2
      drafts:
        - id: card
          kind: card
          body: |
            {two}
            or: I have no words yet.
            [when one is "No"] It was not {one}.

      """
    let set = try #require(HostileSet.set(text))
    let page = PageFile(
      [set], asked: 1, harm: nil, signpost: HostileSet.signpost, parts: HostileSet.parts)
    let paper = String(decoding: page.paper, as: UTF8.self)
    #expect(
      paper.contains(
        "Only if you chose “Yes” at 1, or (you left 1 out, and you did not choose “No” at 1)."))
    #expect(paper.contains("Only if you answered 2."))
    #expect(paper.contains("Mark up to two sentences in your answer to 2."))
    #expect(paper.contains("I have no words yet."))
    #expect(paper.contains("Only if you chose “No” at 1."))
  }
}
