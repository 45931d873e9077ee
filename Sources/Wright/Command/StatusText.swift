internal import WrightGoogle
package import WrightProtobuf
package import WrightRPC
internal import WrightStatus

/// A call's error, as people and programs read it.
package struct StatusText {
  private let error: RPCError
  private let status: Google_Rpc_Status
  private let options: JSONEncodingOptions

  /// - Parameter pool: knows the messages that the error's details may be, beside those of `google.rpc`.
  package init(_ error: RPCError, pool: DescriptorPool?) {
    self.error = error
    var options = JSONEncodingOptions()
    options.types = TypeRegistry(StatusDetail.standardLayouts, pool: pool)
    self.options = options
    var status = error.status ?? Google_Rpc_Status()
    status.code = Int32(error.code.rawValue)
    status.message = error.message
    self.status = status
  }

  /// One clear line, then one for each detail, or for what can be done about a connection.
  package var lines: [String] {
    [error.description] + status.details.map { "  \($0.typeName) \(json($0))" }
      + (ConnectionOptions.advice(on: error).map { ["  \($0)"] } ?? [])
  }

  /// The `google.rpc.Status` in one line of JSON; details of unknown types are left out.
  package var json: String {
    var known = status
    known.details = status.details.filter { (try? $0.jsonString(options: options)) != nil }
    return (try? known.jsonString(options: options)) ?? "{}"
  }

  private func json(_ detail: Google_Protobuf_Any) -> String {
    guard let layout = options.types.layout(named: detail.typeName),
      let text = try? DynamicMessage(layout, serializedBytes: detail.value).jsonString(options: options)
    else { return "(\(detail.value.count) bytes)" }
    return text
  }
}
