import Testing

@testable import WrightRPC

@Suite("Status")
struct StatusTests {
  @Test("there are seventeen codes, by number and by name")
  func codes() {
    #expect(StatusCode.allCases.map(\.rawValue) == Array(0...16))
    for code in StatusCode.allCases { #expect(StatusCode(name: code.description) == code) }
    #expect(StatusCode.deadlineExceeded.description == "DEADLINE_EXCEEDED")
    #expect(StatusCode(name: "GONE") == nil)
    #expect(StatusCode(rawValue: 17) == nil)
  }

  @Test(
    "an HTTP status stands for a code where no grpc-status came",
    arguments: [
      (200, StatusCode.unknown), (400, .internal), (401, .unauthenticated), (403, .permissionDenied),
      (404, .unimplemented), (429, .unavailable), (431, .unknown), (500, .unknown), (502, .unavailable),
      (503, .unavailable), (504, .unavailable), (301, .unknown),
    ])
  func http(_ status: Int, _ code: StatusCode) {
    #expect(StatusCode(httpStatus: status) == code)
  }

  private struct Sold: RPCErrorConvertible {
    var rpcError: RPCError { RPCError(code: .failedPrecondition, message: "sold already") }
  }

  private struct Secret: Error {}

  @Test("an error that knows its status tells it; any other tells nothing of itself")
  func mapping() {
    #expect(RPCError(mapping: RPCError(code: .aborted, message: "x")).code == .aborted)
    #expect(RPCError(mapping: Sold()).description == "FAILED_PRECONDITION: sold already")
    #expect(RPCError(mapping: CancellationError()).code == .cancelled)
    let unmapped = RPCError(mapping: Secret())
    #expect(unmapped.code == .unknown)
    #expect(unmapped.message == RPCError.unmappedMessage)
  }
}
