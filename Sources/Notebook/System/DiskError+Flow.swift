#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs calls whose failure is one of the notebook's.
func told<Value>(_ body: () throws(DiskError) -> Value) throws(NotebookError) -> Value {
  do throws(DiskError) { return try body() } catch { throw .disk(error) }
}

/// Runs a call; nil if what it speaks of is not there.
func unlessMissing<Value>(_ body: () throws(DiskError) -> Value) throws(DiskError) -> Value? {
  do throws(DiskError) { return try body() } catch  where error.code == ENOENT { return nil }
}
