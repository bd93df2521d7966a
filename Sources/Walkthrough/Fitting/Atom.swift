/// What a fitted line is made of, before it is laid out.
enum Atom {
  case words(String, Draft.Origin)
  /// A space between words.
  case space
  /// The next words begin a new row.
  case row
  /// The next words begin a new paragraph.
  case paragraph
}
