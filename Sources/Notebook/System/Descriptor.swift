/// An open file or folder; closed when it goes.
final class Descriptor {
  let number: CInt
  /// As messages name it.
  let path: String
  let calls: SystemCalls

  /// Takes an open file over.
  init(_ number: CInt, path: String, calls: SystemCalls) {
    self.number = number
    self.path = path
    self.calls = calls
  }

  deinit { calls.closeFile(number, path: path) }
}
