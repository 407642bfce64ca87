import Glibc

/// Which reader is fuzzed: the name in the environment, for libFuzzer has no flags of ours.
private let promise: ReadingPromise = {
  let name = getenv("HEADWATER_FUZZ").map { String(cString: $0) } ?? ""
  if let promise = ReadingPromise.all.first(where: { $0.name == name }) { return promise }
  print(ReadingPromise.all.map(\.name).joined(separator: "\n"))
  exit(name.isEmpty ? 0 : 64)
}()

/// Called once by libFuzzer: without a name in the environment it lists all of them and ends.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ argumentCount: UnsafeMutableRawPointer, _ arguments: UnsafeMutableRawPointer) -> CInt
{
  _ = promise
  return 0
}

/// Called by libFuzzer with each input; a broken promise ends the process, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let broken = promise.broken(by: Array(UnsafeBufferPointer(start: start, count: count)))
  if let first = broken.first { fatalError(first) }
  return 0
}
