import Foundation
import Page
import Testing
import Text

@Suite("The file in which a set is written")
struct WritingFileTests {
  private static let writing = WritingParts(
    core: Array("d3JpdGluZw==".utf8), style: Array("p { margin: 1px }\n".utf8),
    script: Array("\"use strict\"; start();\n".utf8))

  private func page(_ text: String = HostileSet.text, name: String? = nil) -> String {
    let file = WritingFile(
      text, name: name, sets: [("</script>", "<!-- \u{2028}")], parts: HostileSet.parts,
      writing: Self.writing)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private func inside(_ start: String, _ end: String, _ text: String) throws -> String {
    let open = try #require(text.range(of: start)).upperBound
    let close = try #require(text[open...].range(of: end)).lowerBound
    return String(text[open..<close])
  }

  @Test func `has no markup but its own, whatever a text says`() throws {
    let page = page()
    let names = Set(
      page.matches(of: /<\/?([a-zA-Z!][a-zA-Z0-9]*)/).map { String($0.1).lowercased() })
    let own: Set = [
      "!", "!doctype", "html", "head", "meta", "title", "style", "script", "body", "div", "main",
      "header", "section", "h1", "h2", "p", "ol", "li", "span", "button", "textarea", "label",
      "input", "fieldset", "legend",
    ]
    #expect(names.subtracting(own).isEmpty)
    #expect(page.matches(of: /<script/).count == 8)
    #expect(page.matches(of: /<\/script/).count == 8)
    #expect(page.matches(of: /<\/textarea/).count == 1)
    #expect(page.firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
    #expect(page.firstMatch(of: /<[^>]*\s(src|srcset|href|action|formaction|poster)\s*=/) == nil)
  }

  @Test func `lets two scripts and two styles run, by their hashes, and nothing else`() throws {
    let page = page()
    let policy = try inside("Content-Security-Policy\" content=\"", "\"", page)
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    let texts = [
      Self.writing.script, HostileSet.parts.script, Self.writing.style, HostileSet.parts.style,
    ]
    for text in texts {
      let hash = Data(SHA256.digest(of: text)).base64EncodedString()
      #expect(policy.contains("'sha256-\(hash)'"))
    }
    #expect(policy.matches(of: /'sha256-/).count == 4)
    #expect(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"))
  }

  @Test(arguments: [
    "", "\n", "\n\nbroach: 1\n",
    "a </textarea><script>alert(1)</script> &lt; \u{1F469}\u{200D}\u{1F692}",
  ])
  func `holds the text to the letter`(text: String) throws {
    let held = try inside("data-lt-active=\"false\">\n", "</textarea>", page(text))
    let read = held.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    #expect(read == text)
  }

  @Test func `carries what a client's page is made of, as it is`() throws {
    let page = page()
    for (id, bytes) in [
      ("page-style", HostileSet.parts.style), ("page-script", HostileSet.parts.script),
      ("guides", HostileSet.parts.guides), ("unpacker", HostileSet.parts.unpacker),
      ("core", HostileSet.parts.core),
      ("writing", Self.writing.core),
    ] {
      let held = try inside(
        "<script type=\"application/octet-stream\" id=\"\(id)\">", "</script>", page)
      #expect(Array(held.utf8) == bytes, "\(id)")
    }
    let json = try inside("id=\"kept\">", "</script>", page)
    let kept = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(kept["sets"] as? [String] == ["program </script>\n<!-- \u{2028}"])
    #expect(kept["name"] as? String == "")
    let words = try #require(kept["words"] as? [String: String])
    #expect(words.count == 9 && words.values.allSatisfy { !$0.isEmpty })
  }

  @Test func `begins with six lines to settle, and is no client's page`() throws {
    let page = page()
    let before = try inside("<ol>", "</ol>", page)
    #expect(before.matches(of: /<li>/).count == 6)
    #expect(page.contains("no legal advice"))
    #expect(PageReading(Array(page.utf8)) == nil)
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
  }
}
