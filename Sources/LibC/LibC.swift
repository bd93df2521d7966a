// The system's C library, whatever it is called here: floors that need it import `LibC`, so that
// this is said once. The attribute is the only way to hand a whole module on.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#elseif canImport(Darwin)
  @_exported import Darwin
#endif
