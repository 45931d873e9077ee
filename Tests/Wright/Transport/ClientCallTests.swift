import Testing
import WrightEventLoop
import WrightHTTP2
import WrightRPC

@testable import WrightTransport

@Suite("A client's call whose stream was reset")
struct ClientCallTests {
  private let clock = ManualClock()
  private let loop: EventLoop

  init() {
    loop = EventLoop(clock: clock)
    loop.turn()
  }

  /// How a call ends whose stream is reset when so much of its ten seconds is gone.
  private func end(_ reset: HTTP2ErrorCode, after time: Duration) -> StatusCode? {
    let head = ClientCallHead(path: "/a.B/C", deadline: clock.now.advanced(by: .seconds(10)))
    let call = HTTP2ClientCall(head, compression: .none, loop: loop)
    clock.advance(by: time)
    call.streamClosed(reset)
    return (call.writeError as? RPCError)?.code
  }

  private static let resets: [(HTTP2ErrorCode, StatusCode)] = [
    (.cancel, .cancelled), (.refusedStream, .unavailable), (.enhanceYourCalm, .resourceExhausted),
    (.inadequateSecurity, .permissionDenied), (.internalError, .internal), (.noError, .internal),
  ]

  @Test("is out of time once its own deadline has passed, whatever the reset said", arguments: resets)
  func deadline(_ reset: HTTP2ErrorCode, _ code: StatusCode) {
    #expect(end(reset, after: .seconds(10) - .nanoseconds(1)) == code)
    #expect(end(reset, after: .seconds(10)) == .deadlineExceeded)
  }
}
