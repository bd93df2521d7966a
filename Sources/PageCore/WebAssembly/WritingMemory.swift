#if hasFeature(Embedded)

  /// The session of the page on which a set is written. It stands in a module of its own, linked of
  /// the same sources, and what clients' pages carry knows nothing of it.
  final class WritingMemory: @unchecked Sendable {
    static let shared = WritingMemory()

    private var session = WritingSession()

    /// Takes in an event.
    func take(_ event: WritingEvent) -> [UInt8] { session.take(event) }
  }

  @_cdecl("write_event")
  public func writeEvent(_ kind: Int32, _ number: Int32, _ count: Int32) -> Int32 {
    let text = PageMemory.shared.text(Int(count))
    guard let event = WritingEvent(kind: Int(kind), number: Int(number), text) else { return 0 }
    return Int32(PageMemory.shared.answer(WritingMemory.shared.take(event)))
  }

#endif
