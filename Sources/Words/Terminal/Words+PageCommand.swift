extension Words.Commands {
  /// The help of `broach page`.
  package enum Page {
    package static let abstract = "Write one HTML file to hand out: it opens in any browser."
    package static let discussion = """
      For example:
        broach page first-words
        broach page mine.yaml --output week-3.html
        broach page
        broach page --all handouts
        broach page --write mine.yaml

      The file needs no network, sends nothing, and keeps nothing unless it is asked to. \
      Without a set it holds all sets for clients. A note to send along is written beside it.
      """
    package static let sets = "Sets, by name or file; without any, all for clients."
    package static let output =
      "The file to write, notes.html if nothing is said; - is standard output."
    package static let force = "Write over files that are there already."
    package static let all =
      "Put each set into a folder, as a page and on paper, with the note and a list."
    package static let write =
      "Write a page on which a set is written, tried out and handed out, without a terminal."
    package static let folderIsEmpty = "--all wants the name of a folder."
  }
}
