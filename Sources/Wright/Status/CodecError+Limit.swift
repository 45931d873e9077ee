public import WrightProtobuf
public import WrightRPC

extension CodecError: MessageLimitError {
  /// Whether decoding would take more memory than it may.
  public var isOverLimit: Bool { if case .memoryLimitExceeded = self { true } else { false } }
}
