import Notebook
import Script
import Text
import Words

/// The help card as one person sees it: their own people first, then their country.
struct HelpCard {
  private let people: [String]
  private let country: String?
  private let signpost: Signpost?

  /// The card for somebody with some settings; where they are they say, or else the locale.
  init(
    _ settings: Settings, localeCountry: String?, signpost: Signpost? = BuiltIn.signpost
  ) {
    self.signpost = signpost
    people = settings.people
    country = settings.country ?? localeCountry
  }

  /// The one line that stands at the opening and the closing.
  var brief: Phrase {
    signpost.map { "\($0.brief(for: country))" } ?? Words.Help.noCard
  }

  /// What is said beside the way to the set for when a line was crossed.
  var crossed: Phrase? { signpost.map { "\($0.crossed)" } }

  /// What is said of waiting before something is sent.
  var wait: Phrase? { signpost.map { "\($0.wait)" } }

  /// The whole card, a phrase a line: people and numbers first, what this is not last.
  var lines: [Phrase] {
    var lines: [Phrase] = []
    if !people.isEmpty {
      lines.append(Words.Help.people)
      lines += people.map { "  \(inline: $0)" }
      lines.append(Phrase())
    }
    guard let signpost = signpost else { return lines + [Words.Help.noCard] }
    lines += signpost.directions(for: country).map { "\($0)" }
    lines.append(Words.Help.checked(signpost.checked))
    lines.append(Phrase())
    return lines + signpost.always.split(separator: "\n").map { "\($0)" as Phrase }
  }
}
