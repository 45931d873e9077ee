// swift-format-ignore-file
// Made by protoc-gen-wright from connectrpc/conformance/v1/server_compat.proto. Do not edit.

public import WrightProtobuf

/// How the server is to be run.
public struct Connectrpc_Conformance_V1_ServerCompatRequest: WrightProtobuf.Message {
  public var `protocol`: Connectrpc_Conformance_V1_Protocol = .unspecified

  public var httpVersion: Connectrpc_Conformance_V1_HTTPVersion = .unspecified

  /// Whether connections are secured.
  public var useTls: Bool = false

  /// In PEM, whom clients' certificates must come from; empty where none are asked for.
  public var clientTlsCert: [UInt8] = []

  /// Bytes that a request message may have; zero for no limit.
  public var messageReceiveLimit: UInt32 = 0

  /// A certificate that the server may use, with TLS.
  public var serverCreds: Connectrpc_Conformance_V1_TLSCreds {
    get { self._serverCreds ?? Connectrpc_Conformance_V1_TLSCreds() }
    set { self._serverCreds = newValue }
  }
  /// Whether `serverCreds` has been set.
  public var hasServerCreds: Bool { self._serverCreds != nil }
  /// Makes `serverCreds` absent.
  public mutating func clearServerCreds() { self._serverCreds = nil }
  private var _serverCreds: Connectrpc_Conformance_V1_TLSCreds? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ServerCompatRequest",
    fields: [
      .init(1, "protocol", .enum { Connectrpc_Conformance_V1_Protocol.layout }),
      .init(2, "http_version", .enum { Connectrpc_Conformance_V1_HTTPVersion.layout }),
      .init(4, "use_tls", .bool),
      .init(5, "client_tls_cert", .bytes),
      .init(6, "message_receive_limit", .uint32),
      .init(7, "server_creds", .message { Connectrpc_Conformance_V1_TLSCreds.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.`protocol` = input.enumeration()
      case 16: self.httpVersion = input.enumeration()
      case 32: self.useTls = input.bool()
      case 42: self.clientTlsCert = input.bytes()
      case 48: self.messageReceiveLimit = input.varint()
      case 58: input.message(&self._serverCreds)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.`protocol`)
    fields.value(1, self.httpVersion)
    fields.value(2, self.useTls)
    fields.value(3, self.clientTlsCert)
    fields.value(4, self.messageReceiveLimit)
    fields.optional(5, self._serverCreds)
  }
}

/// Where the server is, once it takes calls.
public struct Connectrpc_Conformance_V1_ServerCompatResponse: WrightProtobuf.Message {
  public var host: String = ""

  public var port: UInt32 = 0

  /// With TLS, the server's certificate in PEM.
  public var pemCert: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ServerCompatResponse",
    fields: [
      .init(1, "host", .string),
      .init(2, "port", .uint32),
      .init(3, "pem_cert", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.host = input.string()
      case 16: self.port = input.varint()
      case 26: self.pemCert = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.host)
    fields.value(1, self.port)
    fields.value(2, self.pemCert)
  }
}

/// The schema file `connectrpc/conformance/v1/server_compat.proto`.
public enum File_connectrpc_conformance_v1_server__compat {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "connectrpc/conformance/v1/server_compat.proto",
    base64: """
      Ci1jb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL3NlcnZlcl9jb21wYXQucHJvdG8SGWNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEa\
      JmNvbm5lY3RycGMvY29uZm9ybWFuY2UvdjEvY29uZmlnLnByb3RvIt4CChNTZXJ2ZXJDb21wYXRSZXF1ZXN0Ej8KCHByb3RvY29s\
      GAEgASgOMiMuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Qcm90b2NvbFIIcHJvdG9jb2wSSQoMaHR0cF92ZXJzaW9uGAIgASgO\
      MiYuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IVFRQVmVyc2lvblILaHR0cFZlcnNpb24SFwoHdXNlX3RscxgEIAEoCFIGdXNl\
      VGxzEiYKD2NsaWVudF90bHNfY2VydBgFIAEoDFINY2xpZW50VGxzQ2VydBIyChVtZXNzYWdlX3JlY2VpdmVfbGltaXQYBiABKA1S\
      E21lc3NhZ2VSZWNlaXZlTGltaXQSRgoMc2VydmVyX2NyZWRzGAcgASgLMiMuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5UTFND\
      cmVkc1ILc2VydmVyQ3JlZHMiWQoUU2VydmVyQ29tcGF0UmVzcG9uc2USEgoEaG9zdBgBIAEoCVIEaG9zdBISCgRwb3J0GAIgASgN\
      UgRwb3J0EhkKCHBlbV9jZXJ0GAMgASgMUgdwZW1DZXJ0YgZwcm90bzM=
      """,
    imports: { [File_connectrpc_conformance_v1_config.file] })
}
