import WrightDescriptorStubs
import WrightProtobuf
import WrightStubGenerator

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A plugin of protoc: a `CodeGeneratorRequest` comes on standard input, a `CodeGeneratorResponse` goes to standard output.
private func run() throws {
  let request = try Google_Protobuf_Compiler_CodeGeneratorRequest(serializedBytes: readAll())
  try writeAll(StubGenerator.respond(to: request).serializedBytes())
}

private func readAll() throws -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
    if count < 0 { throw StandardStreamError("cannot read the request from standard input") }
    if count == 0 { return bytes }
    bytes += buffer.prefix(count)
  }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) throws {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if count <= 0 { throw StandardStreamError("cannot write the response to standard output") }
    rest = rest.dropFirst(count)
  }
}

private struct StandardStreamError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

if isatty(STDIN_FILENO) == 1 {
  print("protoc-gen-wright is run by protoc: protoc --plugin=protoc-gen-wright --wright_out=DIR FILE.proto")
  exit(2)
}
do {
  try run()
} catch {
  try? writeAll(Array("protoc-gen-wright: \(error)\n".utf8), to: STDERR_FILENO)
  exit(1)
}
