/// Where places of a text are for a browser, which counts in UTF-16.
struct CodeUnits {
  private var units: [Int: Int] = [:]

  /// Counts up to some offsets in UTF-8, in one go.
  init(of bytes: [UInt8], at offsets: [Int]) {
    var count = 0
    var next = 0
    for offset in Set(offsets.map { min(max($0, 0), bytes.count) }).sorted() {
      for byte in bytes[next..<offset] where byte & 0xC0 != 0x80 {
        count += byte >= 0xF0 ? 2 : 1
      }
      next = offset
      units[offset] = count
    }
  }

  /// The place of one of the offsets.
  subscript(offset: Int) -> Int { units[offset] ?? 0 }
}
