import Text

/// The help card: where to turn when something cannot wait. It stands at fixed places and is never
/// set off by anything that was typed.
package struct Signpost: Sendable {
  /// Where to turn in some countries.
  package struct Region: Sendable {
    /// ISO 3166-1 codes of two letters, such as `GB`.
    package var countries: [String]
    package var text: String
    /// The one line of the opening for somebody who is there; nil: the line for everybody.
    package var brief: String?
  }

  /// When the numbers were last checked, as in 2026-11-20.
  package var checked = ""
  package var sources: [String] = []
  /// Stands with the places, everywhere.
  package var always = ""
  package var places: [Region] = []
  /// For countries without a place of their own.
  package var elsewhere = ""
  /// The one line of the opening, for somebody whose country is not known.
  package var brief = ""
  /// The same for a country without a place of its own; nil: the line for everybody.
  package var briefElsewhere: String?
  /// What to do if a draft cannot wait until it is read; stands with every export.
  package var wait = ""
  /// The way to the set for when a line was crossed, in the same words everywhere.
  package var crossed = ""

  /// Where to turn, in the order in which somebody from a country needs it.
  /// - Parameter country: an ISO code in capitals; nil if it is not known.
  package func directions(for country: String?) -> [String] {
    let near = places.filter { $0.isIn(country) }
    let far = places.filter { !$0.isIn(country) }
    let isElsewhere = country != nil && near.isEmpty
    return near.map { $0.text } + (isElsewhere ? [elsewhere] : []) + far.map { $0.text }
      + (isElsewhere ? [] : [elsewhere])
  }

  /// The one line of the opening for somebody from a country.
  /// - Parameter country: an ISO code in capitals; nil if it is not known.
  package func brief(for country: String?) -> String {
    guard let country else { return brief }
    guard let place = places.first(where: { $0.isIn(country) }) else {
      return briefElsewhere ?? brief
    }
    return place.brief ?? brief
  }
}

extension Signpost.Region {
  fileprivate func isIn(_ country: String?) -> Bool { country.map(countries.contains) ?? false }
}
