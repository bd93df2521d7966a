import Script
import Text
import Words

/// One HTML file in which somebody walks a set in any browser, without a network. Without scripts it
/// is the same set as a worksheet.
package struct PageFile {
  private let sets: [CarriedSet]
  private let asked: [CarriedSet]
  /// The set for when a line was crossed, if it was not asked for and is there.
  private let harm: CarriedSet?
  private let signpost: Signpost?
  private let parts: PageParts

  /// A page.
  /// - Parameters:
  ///   - sets: those that can be walked, the ones that were asked for first.
  ///   - asked: how many were asked for, and stand on the worksheet.
  ///   - harm: the name of the set for when a line was crossed, which stands there too.
  package init(
    _ sets: [CarriedSet], asked: Int, harm: String?, signpost: Signpost?, parts: PageParts
  ) {
    self.sets = sets
    self.asked = Array(sets.prefix(asked))
    self.harm = sets.dropFirst(asked).first { $0.name == harm }
    self.signpost = signpost
    self.parts = parts
  }

  /// The file.
  package var bytes: [UInt8] {
    var html = HTMLText()
    head(of: &html, script: parts.script)
    html.add(markup: "<body>\n<div id=\"walk\" hidden></div>\n")
    Worksheet(asked, harm: harm, signpost: signpost).write(to: &html)
    html.add(markup: "<script type=\"application/json\" id=\"texts\">")
    html.add(raw: texts)
    for (name, bytes) in [
      ("unpacker", parts.unpacker), ("guides", parts.guides), ("core", parts.core),
    ] {
      html.add(markup: "</script>\n<script type=\"application/octet-stream\" id=\"\(name)\">")
      html.add(raw: bytes)
    }
    html.add(markup: "</script>\n</body>\n</html>\n")
    return html.bytes
  }

  /// The worksheet alone, in which nothing runs: to be printed.
  package var paper: [UInt8] {
    var html = HTMLText()
    head(of: &html, script: nil)
    html.add(markup: "<body>\n")
    Worksheet(asked, harm: harm, signpost: signpost).write(to: &html)
    html.add(markup: "</body>\n</html>\n")
    return html.bytes
  }

  private func head(of html: inout HTMLText, script: [UInt8]?) {
    Self.head(
      of: &html, Self.language(sets.first?.set.language), titled: Words.PageFile.title, policy,
      style: parts.style)
    if let script {
      html.add(markup: "<script>")
      html.add(raw: script)
      html.add(markup: "</script>\n")
    }
    html.add(markup: "</head>\n")
  }

  /// The beginning of any file of ours, up to its style; its head is still open.
  /// - Parameters:
  ///   - language: attributes that say in which language it is.
  ///   - policy: what may run and be loaded.
  static func head(
    of html: inout HTMLText, _ language: String, titled title: Phrase, _ policy: String,
    style: [UInt8]
  ) {
    html.add(markup: "<!doctype html>\n")
    html.add(markup: "<html \(language)>\n<head>\n")
    html.add(markup: "<meta charset=\"utf-8\">\n\(licence)\n")
    html.add(
      markup: "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
    for (name, content) in notes {
      html.add(markup: "<meta name=\"\(name)\" content=\"\(content)\">\n")
    }
    html.element("title", "", title.plainText)
    html.add(markup: "<style>")
    html.add(raw: style)
    html.add(markup: "</style>\n")
  }

  /// Nothing runs but this script, nothing looks but by this style, and nothing is loaded or sent.
  private var policy: String {
    "default-src 'none'; script-src '\(Self.hash(parts.script))' 'wasm-unsafe-eval'; "
      + "style-src '\(Self.hash(parts.style))'; form-action 'none'; base-uri 'none'"
  }

  static func hash(_ bytes: [UInt8]) -> String {
    "sha256-\(Base64.text(of: SHA256.digest(of: bytes)))"
  }

  private static let notes = [
    ("viewport", "width=device-width, initial-scale=1"), ("referrer", "no-referrer"),
    ("robots", "noindex"), ("format-detection", "telephone=no"),
  ]

  /// Who may do what with the file.
  private static let licence = """
    <!-- Made with broach. This file may be handed on under any terms: an additional permission under
    section 7 of the GNU General Public License, version 3, goes with what broach puts into it. -->
    """

  /// The attributes that say in which language something is, and how it runs.
  static func language(_ tag: String?) -> String {
    let tag = tag?.trimmed ?? ""
    let direction = LanguageTag.isRightToLeft(tag) ? "rtl" : "ltr"
    return "lang=\"\(HTMLText.escaped(tag.isEmpty ? "en" : tag))\" dir=\"\(direction)\""
  }

  /// What the core and the script read.
  private var texts: [UInt8] {
    let words = Words.PageFile.withoutCore.map { name, words in
      JSONText.Member(name, .string(words.plainText))
    }
    let json = JSONText.object([
      .init("sets", .list(sets.map { .string($0.text) })),
      .init(
        "hide",
        .object(
          [
            .init("title", .string(Words.PageFile.plainTitle.plainText)),
            .init("words", .list(Words.PageFile.plainWords.map { .string($0.plainText) })),
          ] + words)),
    ])
    return Self.escaped(json)
  }

  /// JSON in which nothing can end the element around it.
  static func escaped(_ json: JSONText) -> [UInt8] {
    var escaped: [UInt8] = []
    for byte in json.text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): escaped += "\\u003c".utf8
      case UInt8(ascii: ">"): escaped += "\\u003e".utf8
      case UInt8(ascii: "&"): escaped += "\\u0026".utf8
      default: escaped.append(byte)
      }
    }
    return escaped
  }
}
