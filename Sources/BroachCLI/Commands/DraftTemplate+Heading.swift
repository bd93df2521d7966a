import Script
import Words

extension DraftTemplate {
  /// What a draft is called: its title, or, for a further form without one, what it is.
  var heading: String { title ?? (base == nil ? id : Words.Drafts.title(of: kind)) }
}
