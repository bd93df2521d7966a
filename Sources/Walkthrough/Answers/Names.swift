/// The two names that every set may use without asking, given once after the draft. An empty one
/// was asked for and left out.
package struct Names: Hashable, Sendable {
  package var therapist: String?
  package var me: String?

  /// Names, each nil until it was asked for.
  package init(therapist: String? = nil, me: String? = nil) {
    self.therapist = therapist
    self.me = me
  }
}
