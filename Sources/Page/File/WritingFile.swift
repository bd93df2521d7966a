import Script
import Text
import Words

/// One HTML file in which a therapist writes a set, tries it out, and makes their client's page of
/// it.
package struct WritingFile {
  private let text: String
  private let name: String?
  private let sets: [(name: String, text: String)]
  private let parts: PageParts
  private let writing: WritingParts

  /// A file to write in.
  /// - Parameters:
  ///   - text: what stands there to be changed; it may have mistakes.
  ///   - name: what the set goes by; nil if its title is to name it.
  ///   - sets: those that come with the program: some of them go into every client's page.
  ///   - parts: what clients' pages are made of.
  package init(
    _ text: String, name: String?, sets: [(name: String, text: String)], parts: PageParts,
    writing: WritingParts
  ) {
    self.text = text
    self.name = name
    self.sets = sets
    self.parts = parts
    self.writing = writing
  }

  /// The file.
  package var bytes: [UInt8] {
    var html = HTMLText()
    PageFile.head(
      of: &html, Worksheet.ours, titled: Words.WritingPage.title, policy, style: writing.style)
    html.add(markup: "</head>\n")
    html.wrap("body", "class=\"writing\" data-view=\"text\"") { html in
      html.add(markup: "\n")
      WritingSheet(text).write(to: &html)
      carry(in: &html)
    }
    html.add(markup: "</html>\n")
    return html.bytes
  }

  /// What a client's page is made of is data here; the one script that runs comes last.
  private func carry(in html: inout HTMLText) {
    html.add(markup: "<script type=\"application/json\" id=\"kept\">")
    html.add(raw: PageFile.escaped(carried))
    html.add(markup: "</script>\n")
    for (name, bytes) in [
      ("page-style", parts.style), ("page-script", parts.script), ("unpacker", parts.unpacker),
      ("guides", parts.guides), ("core", parts.core), ("writing", writing.core),
    ] {
      html.add(markup: "<script type=\"application/octet-stream\" id=\"\(name)\">")
      html.add(raw: bytes)
      html.add(markup: "</script>\n")
    }
    html.add(markup: "<script>")
    html.add(raw: writing.script)
    html.add(markup: "</script>\n")
  }

  /// Nothing runs but this script and, in the frame, that of a client's page.
  private var policy: String {
    let scripts = [writing.script, parts.script].map { "'\(PageFile.hash($0))'" }
    let styles = [writing.style, parts.style].map { "'\(PageFile.hash($0))'" }
    return "default-src 'none'; script-src \(scripts[0]) \(scripts[1]) 'wasm-unsafe-eval'; "
      + "style-src \(styles[0]) \(styles[1]); form-action 'none'; base-uri 'none'"
  }

  private var carried: JSONText {
    let words = Words.WritingPage.self
    return .object([
      .init("name", .string(name ?? "")),
      .init(
        "sets",
        .list(sets.map { .string("\(CarriedSet.Origin.program.rawValue) \($0.name)\n\($0.text)") })),
      .init(
        "words",
        .object(
          [
            ("saved", words.saved), ("replaces", words.replaces), ("unreadable", words.unreadable),
            ("stopped", words.stopped), ("old", words.old), ("stale", words.stale),
            ("notYet", words.notYet), ("mendFirst", words.mendFirst),
            ("noLetters", words.noLetters),
          ].map { .init($0.0, .string($0.1.plainText)) })),
    ])
  }
}
