import Script
import Text
import Words

/// Sets as they stand on paper: every question with room to answer it, and the letters with their
/// blanks. A browser shows it where no script runs, and prints it.
struct Worksheet {
  private let sets: [CarriedSet]
  /// The place of the one for when a line was crossed, where it was not asked for by itself.
  private let harm: Int?
  private let signpost: Signpost?

  /// A worksheet.
  /// - Parameters:
  ///   - asked: the sets that were asked for.
  ///   - harm: the one for when a line was crossed, which stands at the end; nil: there is none.
  init(_ asked: [CarriedSet], harm: CarriedSet?, signpost: Signpost?) {
    sets = asked + (harm.map { [$0] } ?? [])
    self.harm = harm == nil ? nil : asked.count
    self.signpost = signpost
  }

  /// The `main` element of a page.
  func write(to html: inout HTMLText) {
    html.wrap("main", "id=\"worksheet\"") { html in
      html.add(markup: "\n")
      header(&html)
      for (place, one) in sets.enumerated() {
        let isFirst = place == 0
        html.wrap(
          "article", "class=\"set\" id=\"set-\(place + 1)\" \(PageFile.language(one.set.language))"
        ) { html in
          html.add(markup: "\n")
          if !isFirst || isSeveral { title(of: one.set, level: 2, &html) }
          SetSheet(one.set, level: isSeveral || !isFirst ? 3 : 2, others: others)
            .write(to: &html)
          if isFirst { wayOut(&html) }
        }
      }
      places(&html)
      html.wrap("footer") { html in
        for one in sets {
          html.element(
            "p", Self.ours,
            Words.Worksheet.foot(one.set.title, by: one.set.author, one.version).plainText)
        }
      }
    }
  }

  /// What says that an element is in the language of the program.
  static let ours = "lang=\"en\" dir=\"ltr\""

  /// The names of those that were asked for; the way to the other stands on every sheet.
  private var others: Set<String> { Set(sets.prefix(harm ?? sets.count).map { $0.name }) }

  /// Whether more than one set was asked for, so that none gives the sheet its name.
  private var isSeveral: Bool { sets.count > (harm == nil ? 1 : 2) }

  private func header(_ html: inout HTMLText) {
    html.wrap("header") { html in
      if isSeveral {
        html.element("h1", Self.ours, Words.Worksheet.several.plainText)
      } else if let set = sets.first?.set {
        title(of: set, level: 1, &html)
      }
      html.wrap("div", "class=\"opening\" \(Self.ours)") { html in
        for line in Words.Worksheet.howToOpen { html.element("p", "", line.plainText) }
      }
      html.element("p", "class=\"skip\" \(Self.ours)", Words.Worksheet.skip.plainText)
      if isSeveral {
        html.wrap("ul", "class=\"contents\"") { html in
          for (place, one) in sets.enumerated() {
            html.wrap("li") { html in
              html.element(
                "a", "href=\"#set-\(place + 1)\"",
                SetSheet.line(one.set.closest ?? one.set.title))
            }
          }
        }
      }
    }
  }

  private func title(of set: PromptSet, level: Int, _ html: inout HTMLText) {
    html.element("h\(level)", PageFile.language(set.language), SetSheet.line(set.title))
    let about = PageFile.language(set.language)
    if let words = set.about { html.element("p", "class=\"about\" \(about)", SetSheet.text(words)) }
    if let invitation = set.invitation {
      html.wrap("blockquote", "class=\"invitation\"") { html in
        html.element("p", Self.ours, Words.Worksheet.invitation(by: set.author).plainText)
        html.element("p", about, SetSheet.text(invitation))
      }
    }
    if let reads = set.readsMessages {
      html.element(
        "p", Self.ours,
        (reads ? Words.Opening.readsMessages : Words.Opening.readsNone).plainText)
    }
    if let replies = set.replies {
      html.element("p", Self.ours, Words.Opening.replies(replies.withoutFinalBreaks).plainText)
    }
    if let opening = set.opening {
      html.element("p", "class=\"begin\" \(about)", SetSheet.text(opening))
    }
  }

  /// The way to the set for when a line was crossed, in the same words as everywhere.
  private func wayOut(_ html: inout HTMLText) {
    guard let harm, let crossed = signpost?.crossed else { return }
    html.wrap("p", "class=\"harm\" \(Self.ours)") { html in
      html.add("\(SetSheet.text(crossed)) ")
      html.element("a", "href=\"#set-\(harm + 1)\"", Words.Worksheet.harm.plainText)
    }
  }

  private func places(_ html: inout HTMLText) {
    html.wrap("section", "class=\"places\" \(Self.ours)") { html in
      html.element("h2", "", Words.Worksheet.places.plainText)
      guard let signpost else {
        html.element("p", "", Words.Help.noCard.plainText)
        return
      }
      for direction in signpost.directions(for: nil) {
        html.element("p", "", SetSheet.text(direction))
      }
      html.element("p", "", Words.Help.checked(signpost.checked).plainText)
      html.element("p", "", SetSheet.text(signpost.always))
      html.element("p", "", SetSheet.text(signpost.wait))
    }
  }
}
