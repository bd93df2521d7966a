import BuiltInSets
import Script
import Terminal
import Text
import Words

/// The help card as one person sees it: her own people first, then her own country.
struct HelpCard {
  /// The card that comes with the program; nil only if the program was built wrongly.
  static let signpost: Signpost? =
    BuiltInSets.text(named: "signpost").flatMap {
      Signpost.read(SourceText(name: "signpost", bytes: $0)).value
    }

  private let people: [String]
  private let country: String?

  /// The card for somebody with some settings; where she is they say, or else the locale.
  init(_ settings: Settings = Settings(), localeCountry: String? = SystemClock.country) {
    people = settings.people
    country = settings.country ?? localeCountry
  }

  /// The one line that stands at the opening and the closing.
  var brief: Phrase {
    Self.signpost.map { "\($0.brief(for: country))" } ?? Words.Help.noCard
  }

  /// The whole card, a phrase a line: people and numbers first, what this is not last.
  var lines: [Phrase] {
    var lines: [Phrase] = []
    if !people.isEmpty {
      lines.append(Words.Help.people)
      lines += people.map { "  \(inline: $0)" }
      lines.append(Phrase())
    }
    guard let signpost = Self.signpost else { return lines + [Words.Help.noCard] }
    lines += signpost.directions(for: country).map { "\($0)" }
    lines.append(Words.Help.checked(signpost.checked))
    lines.append(Phrase())
    return lines + signpost.always.split(separator: "\n").map { "\($0)" as Phrase }
  }
}
