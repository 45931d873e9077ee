import ProtobufConformanceStubs
import WrightProtobuf

/// Reads messages in one format and writes them in another, as the conformance suite's runner asks.
struct Testee {
  typealias Request = Conformance_ConformanceRequest
  typealias Result = Conformance_ConformanceResponse.OneOf_Result

  private let pool: DescriptorPool
  private let types: TypeRegistry

  /// - Parameter pool: has the messages that the runner asks for.
  init(_ pool: DescriptorPool) {
    self.pool = pool
    types = TypeRegistry(pool: pool)
  }

  /// What became of an encoded request: an encoded response.
  func answer(_ bytes: [UInt8]) throws -> [UInt8] {
    var response = Conformance_ConformanceResponse()
    do {
      response.result = answer(try Request(serializedBytes: bytes))
    } catch {
      response.result = .runtimeError("\(error)")
    }
    return try response.serializedBytes()
  }

  private func answer(_ request: Request) -> Result {
    // The runner begins with the question which tests are known to fail: none is.
    if request.messageType == Conformance_FailureSet.layout.name { return .protobufPayload([]) }
    guard let layout = pool.message(named: request.messageType) else {
      return .runtimeError("the descriptor set has no message \(request.messageType)")
    }
    switch request.requestedOutputFormat {
    case .jspb, .textFormat: return .skipped("only binary and JSON are written")
    case .unspecified, .UNRECOGNIZED: return .runtimeError("no format to write is asked for")
    case .protobuf, .json: break
    }
    do {
      guard let message = try read(request, layout) else { return .skipped("only binary and JSON are read") }
      return write(message, as: request.requestedOutputFormat)
    } catch {
      return .parseError("\(error)")
    }
  }

  /// The message of a request; `nil` for one in a format that is not read.
  private func read(_ request: Request, _ layout: MessageLayout) throws -> DynamicMessage? {
    switch request.payload {
    case .protobufPayload(let bytes): return try DynamicMessage(layout, serializedBytes: bytes)
    case .jsonPayload(let text):
      var options = JSONDecodingOptions()
      options.types = types
      options.ignoreUnknownFields = request.testCategory == .jsonIgnoreUnknownParsingTest
      return try DynamicMessage(layout, jsonString: text, options: options)
    case .jspbPayload, .textPayload, nil: return nil
    }
  }

  private func write(_ message: DynamicMessage, as format: Conformance_WireFormat) -> Result {
    do {
      if format == .protobuf { return .protobufPayload(try message.serializedBytes()) }
      var options = JSONEncodingOptions()
      options.types = types
      return .jsonPayload(try message.jsonString(options: options))
    } catch {
      return .serializeError("\(error)")
    }
  }
}
