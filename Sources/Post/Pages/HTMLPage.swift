import Walkthrough

/// A letter as one page for any browser, to be printed and brought along: it is whole in itself,
/// runs nothing and asks for nothing.
package enum HTMLPage {
  /// The page. Rows and paragraphs stay as they are; each finds its own direction of reading.
  package static func text(of letter: Letter) -> String {
    let language = letter.language ?? "en"
    let title = NeutralSubject.text(in: letter.language)
    let paragraphs = letter.paragraphs.map { rows in
      "<p dir=\"auto\">" + rows.map(escaped).joined(separator: "<br>") + "</p>\n"
    }
    return """
      <!doctype html>
      <html lang="\(escaped(language))">
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <style>
      :root { color-scheme: light dark; }
      body { max-width: 34rem; margin: 2.5rem auto; padding: 0 1.25rem;
        font: 1.2rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
      p { margin: 0 0 1.1em; white-space: pre-wrap; unicode-bidi: plaintext; break-inside: avoid; }
      @page { margin: 2.2cm; }
      @media print {
        :root { color-scheme: light; }
        body { max-width: none; margin: 0; padding: 0; font-size: 14pt; color: #000; background: #fff; }
      }
      </style>
      <main>
      \(paragraphs.joined())</main>
      </html>

      """
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
