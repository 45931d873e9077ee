import Foundation
import Synchronization
import WireTestSupport
import WrightGoogle
import WrightProtobuf
import WrightRPC
import WrightStatus
import WrightTestAPI

@testable import WrightCommand

/// The echo service, which fails when the payload asks for it.
struct Echo: Wright_Bench_V1_Echo.ServiceProtocol {
  func unary(request: Wright_Bench_V1_Payload, context: ServerContext) async throws -> Wright_Bench_V1_Payload {
    if request.payload == Array("fail".utf8) { throw Self.failure }
    if request.payload == Array("wait".utf8) { try await Task.sleep(for: .seconds(600)) }
    context.responseMetadata = ["echo": .string(context.metadata.firstString(forKey: "ask") ?? "-")]
    context.trailingMetadata = ["sum-bin": [1, 2, 3]]
    return request
  }

  func clientStream(
    request: RPCAsyncSequence<Wright_Bench_V1_Payload>, context: ServerContext
  ) async throws -> Wright_Bench_V1_Payload {
    try await request.reduce(into: Wright_Bench_V1_Payload()) { $0.payload += $1.payload }
  }

  func serverStream(
    request: Wright_Bench_V1_Payload, response: RPCWriter<Wright_Bench_V1_Payload>, context: ServerContext
  ) async throws {
    for _ in 0..<10 { try await response.write(request) }
  }

  func bothWays(
    request: RPCAsyncSequence<Wright_Bench_V1_Payload>, response: RPCWriter<Wright_Bench_V1_Payload>,
    context: ServerContext
  ) async throws {
    for try await one in request { try await response.write(one) }
  }

  /// NOT_FOUND, with two details, one of a type that nobody knows.
  private static var failure: RPCError {
    var secret = Google_Protobuf_Any()
    secret.typeURL = "type.googleapis.com/shop.Secret"
    secret.value = [8, 1]
    let error = RPCError(
      code: .notFound, message: "no such product", details: [.resourceInfo(type: "product", name: "4006381333931")])
    var status = error.status ?? Google_Rpc_Status()
    status.details.append(secret)
    return RPCError(code: error.code, message: error.message, details: try? status.serializedBytes())
  }
}

/// A console that keeps what is written.
final class Paper: Sendable {
  private let lines = Mutex<(printed: [String], noted: [String])>(([], []))
  var printed: [String] { lines.withLock { $0.printed } }
  var noted: [String] { lines.withLock { $0.noted } }
  var console: Console {
    Console(
      print: { line in self.lines.withLock { $0.printed.append(line) } },
      note: { line in self.lines.withLock { $0.noted.append(line) } })
  }
}

/// The schemas of the echo service and of all field types, as its stubs hold them.
func stubPool() throws -> DescriptorPool {
  try DescriptorPool(
    files: File_wright_bench_v1_echo.file.closure + File_wright_test_v1_everything.file.closure)
}

/// A folder for the time of a test.
func withFolder<R>(_ files: [String: String], _ body: (String) throws -> R) throws -> R {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("wright-test-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return try body(folder.path)
}
