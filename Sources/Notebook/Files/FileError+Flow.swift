/// Runs calls whose failure is one of a user's file.
func asked<Value>(_ body: () throws(DiskError) -> Value) throws(FileError) -> Value {
  do throws(DiskError) { return try body() } catch { throw .disk(error) }
}
