/// Writes bytes to standard output; system.c has it.
@_extern(c, "put")
func put(_ bytes: UnsafePointer<UInt8>, _ count: Int)

/// Called by system.c with all that stands on standard input.
@_cdecl("run")
public func run(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
  let shown = Array(CoreProbe.run(Array(UnsafeBufferPointer(start: bytes, count: count))).utf8)
  shown.withUnsafeBufferPointer { buffer in
    if let start = buffer.baseAddress { put(start, buffer.count) }
  }
}
