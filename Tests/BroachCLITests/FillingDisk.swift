import Disk
import Foundation
import Notebook

/// A disk that takes so many whole saves and is full from then on.
final class FillingDisk: @unchecked Sendable {
  private let lock = NSLock()
  private var room: Int

  init(after saves: Int) {
    room = saves
  }

  var gate: SystemCalls {
    SystemCalls { call in
      self.lock.withLock {
        if call.name == .rename { self.room -= 1 }
        return self.room <= 0 && call.name == .write ? .fail(ENOSPC) : .go
      }
    }
  }
}
