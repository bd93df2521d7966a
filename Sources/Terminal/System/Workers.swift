import LibC

/// Does many things at once that have nothing to do with each other, one for each processor.
package enum Workers {
  /// With fewer things for each, it is not worth a thread.
  private static let least = 4
  private static let most = 8

  /// What something gives for each number below a count, in the order of the numbers.
  package static func map<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let crew = min(processors, most, count / least)
    guard crew > 1 else { return (0..<count).map(body) }
    let heap = Heap<Value>(of: count)
    let work: @Sendable () -> Void = {
      while let number = heap.take() { heap.put(body(number), at: number) }
    }
    let others = (1..<crew).compactMap { _ in Worker(work).start() }
    work()
    for thread in others { pthread_join(thread, nil) }
    return heap.values
  }
}

/// What is still to be done, and what came of it.
private final class Heap<Value: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var next = 0
  private var done: [Value?]

  init(of count: Int) {
    done = Array(repeating: nil, count: count)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// All that came of it, once nobody works any more.
  var values: [Value] { done.compactMap { $0 } }

  /// The next number that nobody has taken; nil if there is none left.
  func take() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard next < done.count else { return nil }
    next += 1
    return next - 1
  }

  func put(_ value: Value, at place: Int) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    done[place] = value
  }
}

/// A thread to be.
private final class Worker: Sendable {
  /// As the first thread has it; some systems give others far less.
  private static let stackSize = 8 << 20

  private let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
  }

  /// Begins; nil where there can be no more threads, and the others do its share.
  func start() -> pthread_t? {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let me = Unmanaged.passRetained(self)
    let result = pthread_create(
      &thread, &attributes,
      { pointer in
        let pointer: UnsafeMutableRawPointer? = pointer
        if let pointer { Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue().work() }
        return nil
      }, me.toOpaque())
    guard result == 0 else {
      me.release()
      return nil
    }
    return thread
  }
}
