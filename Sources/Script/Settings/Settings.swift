/// What a person has settled once for every walk; each of it can be left open.
package struct Settings: Hashable, Sendable {
  /// What is to become of what is written.
  package enum Keep: String, CaseIterable, Sendable {
    case yes
    case untilDraft = "until-draft"
    case no
  }

  /// Where she is: an ISO 3166-1 code of two capital letters; nil: as the locale has it.
  package var country: String?
  /// Her own people and numbers, a short line each; they stand first on the help card.
  package var people: [String] = []
  /// Nil: she is asked at every walk.
  package var keep: Keep?
  /// Whether bold and the like are left out.
  package var isPlain = false

  /// Nothing settled.
  package init() {}
}
