/// What a guide holds: the lists of each language, by the first part of its tag.
struct LanguageContents {
  private var own: [String: LanguageLists] = [:]
  /// The same with what counts beside them, made once for each.
  private var whole: [String: SharedLists] = [:]
  /// What drafts are called in each.
  private var forms: [String: [DraftTemplate.Kind: String]] = [:]
  /// What says in any of the languages that nothing comes: people type it as they think it.
  private var nothingSaid = LanguageLists.NothingSaid()
  /// What asks in any of them for something to be done.
  private var commandWords = LanguageLists.CommandWords()
  /// What authors of any of them write by mistake.
  private var authorWords = LanguageLists.AuthorWords()

  /// Takes a language in; false if it has its lists already.
  mutating func add(_ language: LanguageLists, for tag: String) -> Bool {
    nothingSaid.formUnion(language.nothingSaid)
    commandWords.formUnion(language.commandWords)
    return own.updateValue(language, forKey: String(LanguageTag.primary(tag))) == nil
  }

  /// Takes in what authors of a language write by mistake.
  mutating func add(_ words: LanguageLists.AuthorWords) { authorWords.formUnion(words) }

  /// Notes what a draft is called in a language.
  mutating func call(_ kind: DraftTemplate.Kind, _ title: String, for tag: String) {
    forms[String(LanguageTag.primary(tag)), default: [:]][kind] = title
  }

  /// Makes the lists whole, once all languages are there.
  mutating func complete() {
    for tag in own.keys { whole[tag] = SharedLists(wholeLists(for: tag)) }
  }

  /// The lists of a language, with those words of English that count everywhere.
  /// - Parameter tag: the first part of its tag.
  func lists(for tag: String) -> LanguageLists { whole[tag]?.lists ?? wholeLists(for: tag) }

  private func wholeLists(for tag: String) -> LanguageLists {
    var lists = own[tag] ?? LanguageLists()
    if tag != "en", let english = own["en"] { lists.add(english) }
    lists.forms = forms[tag] ?? [:]
    lists.nothingSaidAtHome = lists.nothingSaid
    if tag != "en", let english = own["en"] {
      lists.nothingSaidAtHome.formUnion(english.nothingSaid)
    }
    lists.nothingSaid = nothingSaid
    lists.commandWords = commandWords
    lists.authorWords = authorWords
    lists.englishNumbers = own["en"]?.numbers ?? NumberLists()
    lists.foreignNumbers = own.values.map { $0.numbers }
    return lists
  }
}
