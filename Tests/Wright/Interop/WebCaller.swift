import ConnectConformanceStubs
import Foundation
import WireTestSupport
import WrightGoogle
import WrightHTTP2
import WrightProtobuf
import WrightStatus

/// Makes the call of a case by gRPC-Web, by hand: what a page would send, and what it would make of the answer.
struct WebCaller {
  typealias Header = ConformanceCase.Header

  let port: Int

  func call(_ request: ConformanceCase.Request) async throws -> ConformanceCase.Response {
    let body = request.requestMessages.map { Self.envelope($0.value) }
    let answer = try await rawRequest(port: port, fields: fields(request), body: body)
    return try .with {
      $0.testName = request.testName
      $0.result = .response(try Self.result(answer, request.method))
    }
  }

  private static func envelope(_ message: [UInt8]) -> [UInt8] {
    [0] + (0..<4).map { UInt8(message.count >> (24 - 8 * $0) & 255) } + message
  }

  private func fields(_ request: ConformanceCase.Request) -> [(String, String)] {
    var fields = [
      (":method", "POST"), (":scheme", "http"), (":path", "/\(request.service)/\(request.method)"), (":authority", "x"),
      ("content-type", "application/grpc-web+proto"), ("x-grpc-web", "1"),
    ]
    if request.hasTimeoutMs { fields.append(("grpc-timeout", "\(request.timeoutMs)m")) }
    for header in request.requestHeaders { fields += header.value.map { (header.name, $0) } }
    return fields
  }

  private static func result(
    _ answer: RawAnswer, _ method: String
  ) throws -> Connectrpc_Conformance_V1_ClientResponseResult {
    let body = try WebBody(answer)
    var result = Connectrpc_Conformance_V1_ClientResponseResult()
    result.payloads = try body.messages.map { try payload(of: $0.bytes, method) }
    result.responseHeaders = headers(answer.fields)
    // Without a body, the status is in the headers.
    result.responseTrailers = body.trailers.map { headers($0.map(field)) } ?? result.responseHeaders
    let status = result.responseTrailers.value("grpc-status").flatMap { Int($0) } ?? -1
    if status != 0 { result.error = try error(status, result.responseTrailers) }
    return result
  }

  private static func payload(
    of bytes: [UInt8], _ method: String
  ) throws -> Connectrpc_Conformance_V1_ConformancePayload {
    switch method {
    case "IdempotentUnary": try Connectrpc_Conformance_V1_IdempotentUnaryResponse(serializedBytes: bytes).payload
    case "ClientStream": try Connectrpc_Conformance_V1_ClientStreamResponse(serializedBytes: bytes).payload
    case "ServerStream": try Connectrpc_Conformance_V1_ServerStreamResponse(serializedBytes: bytes).payload
    case "BidiStream": try Connectrpc_Conformance_V1_BidiStreamResponse(serializedBytes: bytes).payload
    default: try Connectrpc_Conformance_V1_UnaryResponse(serializedBytes: bytes).payload
    }
  }

  private static func field(_ line: String) -> (name: String, value: String) {
    let parts = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  private static func headers(_ fields: [(name: String, value: String)]) -> [Header] {
    var names: [String] = []
    for field in fields where !names.contains(field.name) { names.append(field.name) }
    return names.map { name in
      .with {
        $0.name = name
        $0.value = fields.filter { $0.name == name }.map(\.value)
      }
    }
  }

  private static func error(_ code: Int, _ trailers: [Header]) throws -> Connectrpc_Conformance_V1_Error {
    try .with {
      $0.code = ConformanceCase.Code(rawValue: code) ?? .unspecified
      $0.message = trailers.value("grpc-message")?.removingPercentEncoding ?? ""
      guard let text = trailers.value("grpc-status-details-bin") else { return }
      let padding = String(repeating: "=", count: (4 - text.count % 4) % 4)
      guard let bytes = Data(base64Encoded: text + padding) else { return }
      $0.details = try Google_Rpc_Status(serializedBytes: Array(bytes)).details
    }
  }
}

extension [ConformanceCase.Header] {
  fileprivate func value(_ name: String) -> String? { first { $0.name == name }?.value.first }
}
