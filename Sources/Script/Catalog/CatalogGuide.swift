/// Which sets come with the program, in which order they are offered, and what some of them are
/// for: data, so that no code knows a set by its name.
package struct CatalogGuide: Hashable, Sendable {
  /// What is offered at once, in order.
  package var first: [String] = []
  /// What comes when more is asked for.
  package var more: [String] = []
  /// Sets for whoever works with others.
  package var therapists: [String] = []
  /// The set for when a line was crossed.
  package var harm = ""
  /// The set that leaves a page for oneself.
  package var waiting = ""
  /// The set that comes after a letter.
  package var lookingBack = ""

  /// A catalog without a set.
  package init() {}

  /// The names of all sets, in alphabetical order.
  package var names: [String] { (first + more + therapists + [harm, waiting]).sorted() }
}
