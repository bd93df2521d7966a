/// Words that do the same work in a phrase, under one name: `(be) = am, is, are`.
package struct MirrorFamilies: Sendable {
  private var members: [String: [MirrorPhrase.Way]] = [:]

  /// No more than this in one family: families in families can multiply.
  private static let most = 2_000

  /// No families yet.
  package init() {}

  /// The members of a family; nil if there is none of this name.
  package subscript(name: String) -> [MirrorPhrase.Way]? { members[name] }

  /// The names there are, in order.
  package var names: [String] { members.keys.sorted() }

  /// Reads a family and adds it. Its members stand with commas between them; each is written like a
  /// phrase without a gap, and may name families that were added before.
  package mutating func add(_ text: String) throws(MirrorPhrase.Fault) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, let name = Self.name(sides[0]), members[name] == nil else {
      throw .unreadable
    }
    var ways: [MirrorPhrase.Way] = []
    for member in sides[1].split(separator: ",", omittingEmptySubsequences: false) {
      let phrase = try MirrorPhrase(Self.trimmed(member), self)
      guard !phrase.beginsHere, !phrase.endsHere, phrase.beside.isEmpty,
        let spelled = phrase.spelledOut(Self.most)
      else {
        throw .unreadable
      }
      ways += spelled
    }
    guard ways.count <= Self.most else { throw .unreadable }
    members[name] = ways
  }

  private static func trimmed(_ text: Substring) -> Substring {
    guard let start = text.firstIndex(where: { $0 != " " }),
      let end = text.lastIndex(where: { $0 != " " })
    else { return "" }
    return text[start...end]
  }

  private static func name(_ side: Substring) -> String? {
    let text = trimmed(side)
    guard text.first == "(", text.last == ")" else { return nil }
    let name = text.dropFirst().dropLast()
    let isName = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
    }
    return isName && !name.isEmpty ? String(name) : nil
  }
}

extension MirrorPhrase {
  /// Everything that the phrase can stand for; nil if it has a gap, or stands for more than `most`.
  fileprivate func spelledOut(_ most: Int) -> [Way]? {
    var spelled: [Way] = [[]]
    for slot in slots {
      guard case .ways(let ways, let mayLack) = slot,
        spelled.count * (ways.count + 1) <= most
      else { return nil }
      spelled = spelled.flatMap { begun in
        (mayLack ? [begun] : []) + ways.map { begun + $0 }
      }
    }
    return spelled
  }
}
