import TestSupport
import Text

@testable import Script

/// A prompt script in a test, with what reading it gives.
struct TestScript {
  let source: SourceText
  let reading: Reading<PromptSet>

  init(
    _ text: String, offering sets: [String]? = nil, languages: LanguageGuide = LanguageGuide()
  ) {
    source = SourceText(name: "set.yaml", text: text)
    reading = PromptSet.read(source, offering: sets, languages: languages).held
  }

  /// A whole set around the steps in `text`.
  static func steps(_ text: String, drafts: String = defaultDrafts) -> TestScript {
    TestScript("broach: 1\ntitle: t\nsteps:\n\(text)\(drafts)")
  }

  static let defaultDrafts = """

    drafts:
      - id: note
        kind: note
        body: A line.

    """

  /// Each finding as `line:column code`, in order.
  var findings: [String] {
    let index = LineIndex(source)
    return reading.diagnostics.all.map { finding in
      let place = index.position(of: finding.span.start)
      return "\(place.line):\(place.column) \(finding.code.rawValue)"
    }
  }

  /// Each message, in order.
  var messages: [String] { reading.diagnostics.all.map(\.message) }

  /// Each help, in order.
  var helps: [String] { reading.diagnostics.all.map { $0.help ?? "" } }
}
