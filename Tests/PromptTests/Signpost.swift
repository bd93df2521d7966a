import BuiltInSets
import Testing
import Yams

/// The help card, read by somebody else's reader.
enum Signpost {
  /// What stands at one of its keys.
  static func words(of key: String) throws -> String {
    try #require(root()[key]?.scalar?.string)
  }

  /// Everything on it that is read aloud or shown.
  static func texts() throws -> [String] {
    let root = try root()
    let places = root["places"]?.array() ?? []
    return try ["always", "elsewhere", "brief", "brief-elsewhere", "wait", "crossed"].map(words)
      + places.flatMap { [$0["text"], $0["brief"]].compactMap { $0?.scalar?.string } }
  }

  private static func root() throws -> Node {
    let bytes = try #require(BuiltInSets.guide(named: "signpost"))
    return try #require(try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)))
  }
}
