/// Where bytes go: a descriptor, or a test's memory.
package protocol Sink: AnyObject {
  /// Writes all of the bytes, or says why not.
  func write(_ bytes: [UInt8]) throws(WriteFailure)
}
