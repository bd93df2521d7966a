/// The lists of a language behind one reference: there are many, and sets are handed on often.
final class SharedLists: Sendable {
  let lists: LanguageLists

  init(_ lists: LanguageLists) {
    self.lists = lists
  }
}
