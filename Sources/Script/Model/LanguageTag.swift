import Text

/// A BCP 47 tag, such as `pt-BR`.
package enum LanguageTag {
  /// The language of a tag, such as `pt`; English where there is no tag.
  package static func primary(_ tag: String?) -> Substring {
    let tag = tag?.trimmed.lowercased() ?? ""
    return tag.isEmpty ? "en" : tag.prefix { $0 != "-" && $0 != "_" }
  }

  /// Whether the language of a tag is written from right to left, by its script where the tag names
  /// one.
  package static func isRightToLeft(_ tag: String?) -> Bool {
    let parts = (tag ?? "").trimmed.lowercased().split { $0 == "-" || $0 == "_" }
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return ["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]
        .contains(String(script))
    }
    return [
      "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ].contains(String(primary(tag)))
  }
}
