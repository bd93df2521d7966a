import Text

/// A BCP 47 tag, such as `pt-BR`.
package enum LanguageTag {
  /// The language of a tag, such as `pt`; English where there is no tag.
  package static func primary(_ tag: String?) -> Substring {
    let tag = tag?.trimmed.lowercased() ?? ""
    return tag.isEmpty ? "en" : tag.prefix { $0 != "-" && $0 != "_" }
  }
}
