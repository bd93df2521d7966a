import Script

/// In tests a place may be a bare number: the set stands beside it.
extension ListIndex: ExpressibleByIntegerLiteral {
  @usableFromInline package init(integerLiteral offset: Int) { self.init(offset) }

  /// The place that stands so many behind the first.
  package init(_ offset: Int) { self = .first.advanced(by: offset) }
}
