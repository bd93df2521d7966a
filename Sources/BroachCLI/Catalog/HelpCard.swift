import BuiltInSets
import Script
import Terminal
import Text

/// The help card as it is shown: the person's own country first.
enum HelpCard {
  /// The card that comes with the program; nil only if the program was built wrongly.
  static let signpost: Signpost? =
    BuiltInSets.text(named: "signpost").flatMap {
      Signpost.read(SourceText(name: "signpost", bytes: $0)).value
    }

  /// The whole card, a phrase a line: the numbers first, what this is not last.
  static var lines: [Phrase] {
    guard let signpost else { return ["In danger now? Call your local emergency number."] }
    var lines = signpost.places(for: SystemClock.country).map { "\($0.text)" as Phrase }
    lines.append("\(signpost.elsewhere)")
    lines.append("These numbers were checked on \(inline: signpost.checked).")
    lines.append(Phrase())
    return lines + signpost.always.split(separator: "\n").map { "\($0)" as Phrase }
  }
}
