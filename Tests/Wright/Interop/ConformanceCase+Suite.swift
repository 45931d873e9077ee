import ConnectConformanceStubs
import Testing
import WrightGoogle
import WrightProtobuf

// The suite's cases, by its files.

extension ConformanceCase {
  static let all = basic + errors + deadlines + cancellation

  /// `basic.yaml`, `duplicate_metadata.yaml`, `server_empty.yaml`.
  static let basic: [ConformanceCase] =
    Call.Kind.allCases.flatMap { kind -> [ConformanceCase] in
      let (requests, responses) = (kind.hasManyRequests ? 2 : 1, kind.hasManyResponses ? 2 : 1)
      let success = ConformanceCase("\(kind)/success", Call(kind: kind, requests: requests, responses: responses)) {
        $0.ok()
        $0.payloads(responses, telling: kind == .fullDuplex ? 1 : requests)
        $0.metadata()
        $0.unsent(0)
      }
      let empty = ConformanceCase("\(kind)/empty-request", Call(kind: kind, isDefined: false)) { outcome in
        outcome.ok()
        #expect(outcome.result.payloads.count == (kind.hasManyResponses ? 0 : 1))
        #expect(outcome.result.payloads.first?.requestInfo.requests.count ?? 1 == 1)
      }
      return [success, empty]
    } + [
      ConformanceCase("client-stream/no-requests", Call(kind: .clientStream, requests: 0)) { outcome in
        outcome.ok()
        #expect(outcome.result.payloads.count == 1 && outcome.result.payloads[0].requestInfo.requests.isEmpty)
      },
      ConformanceCase("bidi-stream/no-requests", Call(kind: .halfDuplex, requests: 0)) {
        $0.ok()
        $0.payloads(0)
      },
      ConformanceCase("server-stream/no-responses", Call(kind: .serverStream, responses: 0)) {
        $0.ok()
        $0.payloads(0)
        $0.metadata()
      },
      ConformanceCase("bidi-stream/no-responses", Call(kind: .halfDuplex, responses: 0)) {
        $0.ok()
        $0.payloads(0)
        $0.metadata()
      },
      // In full duplex, responses that are left over come after the last request.
      ConformanceCase("bidi-stream/more-responses", Call(kind: .fullDuplex, requests: 1, responses: 3)) {
        $0.ok()
        $0.payloads(3, telling: 1)
      },
      ConformanceCase(
        "unimplemented",
        Call(kind: .unary) {
          $0.method = "Unimplemented"
          $0.requestMessages = [
            .with { $0.typeURL = "type.googleapis.com/connectrpc.conformance.v1.UnimplementedRequest" }
          ]
        }
      ) { $0.error(is: .unimplemented) },
    ]

  /// `errors.yaml`.
  static let errors: [ConformanceCase] =
    Call.Kind.allCases.flatMap { kind in
      let requests = kind.hasManyRequests && kind != .fullDuplex ? 2 : 1
      return (1...16).compactMap { Code(rawValue: $0) }.map { code in
        ConformanceCase("\(kind)/\(code)", Call(kind: kind, requests: requests, responses: 0, failure: code)) {
          $0.payloads(0)
          $0.errorAsAsked(code, telling: requests)
          $0.metadata()
        }
      }
    }
    + [Call.Kind.serverStream, .halfDuplex, .fullDuplex].map { kind in
      let requests = kind.hasManyRequests ? 2 : 1
      return ConformanceCase(
        "\(kind)/error-with-responses", Call(kind: kind, requests: requests, responses: 2, failure: .aborted)
      ) {
        $0.payloads(2, telling: kind == .fullDuplex ? 1 : requests)
        $0.errorAsAsked(.aborted, telling: nil)
        $0.metadata()
      }
    }

  /// `timeouts.yaml`, `deadline_propagation.yaml`.
  static let deadlines: [ConformanceCase] = Call.Kind.allCases.flatMap { kind -> [ConformanceCase] in
    [
      ConformanceCase("\(kind)/timeout", Call(kind: kind, delay: 60_000) { $0.timeoutMs = 200 }) {
        $0.payloads(0)
        $0.error(is: .deadlineExceeded)
      },
      ConformanceCase("\(kind)/deadline", Call(kind: kind) { $0.timeoutMs = 60_000 }) {
        $0.ok()
        $0.payloads(1, telling: 1)
      },
    ]
  }

  /// `client_cancellation.yaml`.
  static let cancellation: [ConformanceCase] =
    [
      cancelled(
        "client-stream/cancel-before-close-send", Call(kind: .clientStream, requests: 2), .beforeCloseSend(.init())),
      cancelled(
        "client-stream/cancel-after-close-send", Call(kind: .clientStream, requests: 2, delay: 60_000),
        .afterCloseSendMs(5)),
      cancelled("unary/cancel-after-close-send", Call(kind: .unary, delay: 60_000), .afterCloseSendMs(5)),
      cancelled("unary/cancel", Call(kind: .unary, delay: 60_000), nil),
      cancelled(
        "server-stream/cancel-after-zero-responses", Call(kind: .serverStream, delay: 60_000), .afterNumResponses(0)),
      cancelled(
        "full-duplex/cancel-after-zero-responses", Call(kind: .fullDuplex, delay: 60_000), .afterNumResponses(0)),
      cancelled(
        "half-duplex/cancel-after-zero-responses", Call(kind: .halfDuplex, delay: 60_000), .afterNumResponses(0)),
      cancelled(
        "half-duplex/cancel-before-close-send", Call(kind: .halfDuplex, requests: 2), .beforeCloseSend(.init())),
      cancelled(
        "half-duplex/cancel-after-close-send", Call(kind: .halfDuplex, requests: 2, delay: 60_000), .afterCloseSendMs(5)
      ),
      cancelled(
        "full-duplex/cancel-before-close-send", Call(kind: .fullDuplex, requests: 2, responses: 2),
        .beforeCloseSend(.init()), after: 2),
      cancelled(
        "full-duplex/cancel-after-close-send", Call(kind: .fullDuplex, requests: 2, responses: 3, delay: 300),
        .afterCloseSendMs(0), after: 2),
    ]
    + [Call.Kind.serverStream, .halfDuplex, .fullDuplex].map { kind in
      cancelled(
        "\(kind)/cancel-after-responses", Call(kind: kind, responses: 2, delay: 1500), .afterNumResponses(1), after: 1)
    }

  private static func cancelled(
    _ name: String, _ call: Call, _ timing: Request.Cancel.OneOf_CancelTiming?, after responses: Int = 0
  ) -> ConformanceCase {
    var call = call
    call.change = { $0.cancel = .with { $0.cancelTiming = timing } }
    let told = call.kind == .fullDuplex ? 1 : nil
    return ConformanceCase(name, call) {
      $0.error(is: .canceled)
      $0.payloads(responses, telling: told)
    }
  }
}
