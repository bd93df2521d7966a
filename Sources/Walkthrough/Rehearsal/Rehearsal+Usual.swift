import Text

extension Rehearsal.Depth {
  /// How many ways through a set are tried if nobody says otherwise.
  package static let usualWalks = 50

  /// How closely a set is looked at if nobody says otherwise: the same text gives the same walks.
  package static func usual(for source: SourceText) -> Rehearsal.Depth {
    .whole(walks: usualWalks, seed: seed(of: source))
  }

  /// The number from which chance follows where nobody names one.
  package static func seed(of source: SourceText) -> UInt64 {
    let hash = source.bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash % 1_000_000
  }
}
