import Text

/// The help card: where to turn when something cannot wait. It stands at fixed places and is never
/// set off by anything that was typed.
package struct Signpost: Sendable {
  /// Where to turn in some countries.
  package struct Place: Sendable {
    /// ISO 3166-1 codes of two letters, such as `GB`.
    package var countries: [String]
    package var text: String
  }

  /// When the numbers were last checked, as in 2026-11-20.
  package var checked = ""
  package var sources: [String] = []
  /// Stands with the places, everywhere.
  package var always = ""
  package var places: [Place] = []
  /// For countries without a place of their own.
  package var elsewhere = ""
  /// The one line of the opening.
  package var brief = ""
  /// What to do if a draft cannot wait until it is read; stands with every export.
  package var wait = ""
  /// The way to the set for when a line was crossed, in the same words everywhere.
  package var crossed = ""

  /// The places in the order in which somebody from a country needs them.
  /// - Parameter country: an ISO code; nil if it is not known.
  package func places(for country: String?) -> [Place] {
    guard let country = country?.uppercased() else { return places }
    return places.filter { $0.countries.contains(country) }
      + places.filter { !$0.countries.contains(country) }
  }
}
