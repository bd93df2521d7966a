import Text

/// Why a file is no set at all: each has a page, as a finding in a set has one.
extension Diagnostic.Code {
  static let noFile = Self(rawValue: "no-file")
  static let notAFile = Self(rawValue: "not-a-file")
  static let unreadableFile = Self(rawValue: "unreadable-file")
  static let readOnlyFile = Self(rawValue: "read-only-file")
  static let wordDocument = Self(rawValue: "word-document")
  static let richText = Self(rawValue: "rich-text")
  static let webPage = Self(rawValue: "web-page")
  static let otherEncoding = Self(rawValue: "other-encoding")
  static let noSet = Self(rawValue: "no-set")
  static let examplesAlone = Self(rawValue: "examples-alone")
  static let builtInSet = Self(rawValue: "built-in-set")
  static let fileName = Self(rawValue: "file-name")
  static let nameTaken = Self(rawValue: "name-taken")
}
