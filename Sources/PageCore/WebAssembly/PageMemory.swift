#if hasFeature(Embedded)

  /// The sitting of the one page that a module serves, with room for what comes over. A module of
  /// WebAssembly has one thread.
  final class PageMemory: @unchecked Sendable {
    static let shared = PageMemory()

    private var session = PageSession()
    private var room: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 0)
    private var answer: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 0)

    /// The address of room for the text of the next event.
    @discardableResult
    func makeRoom(_ count: Int) -> UnsafeMutablePointer<UInt8>? {
      room.deallocate()
      room = .allocate(capacity: max(count, 1))
      return room.baseAddress
    }

    /// Takes in an event whose text stands in the room.
    /// - Returns: how many bytes the answer has.
    func take(_ kind: Int, _ number: Int, _ count: Int) -> Int {
      guard let event = PageEvent(kind: kind, number: number, text(count)) else { return 0 }
      return answer(session.take(event))
    }

    /// What stands in the room, which is empty after that.
    func text(_ count: Int) -> [UInt8] {
      let text = Array(room.prefix(min(max(count, 0), room.count)))
      makeRoom(0)
      return text
    }

    /// Puts an answer where it is read.
    /// - Returns: how many bytes it has.
    func answer(_ bytes: [UInt8]) -> Int {
      answer.deallocate()
      answer = .allocate(capacity: max(bytes.count, 1))
      _ = answer.update(fromContentsOf: bytes)
      return bytes.count
    }

    /// The address of the answer.
    var view: UnsafeMutablePointer<UInt8>? { answer.baseAddress }
  }

  @_cdecl("page_room")
  public func pageRoom(_ count: Int32) -> UnsafeMutablePointer<UInt8>? {
    PageMemory.shared.makeRoom(Int(count))
  }

  @_cdecl("page_event")
  public func pageEvent(_ kind: Int32, _ number: Int32, _ count: Int32) -> Int32 {
    Int32(PageMemory.shared.take(Int(kind), Int(number), Int(count)))
  }

  @_cdecl("page_view")
  public func pageView() -> UnsafeMutablePointer<UInt8>? { PageMemory.shared.view }

#endif
