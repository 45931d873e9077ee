internal import CProtobufC

/// A decoded message in libprotobuf-c's memory, which lives as long as this value.
@safe struct UnpackedMessage: ~Copyable {
  let layout: MessageLayout
  let base: UnsafeMutableRawPointer
  let arena: Arena

  /// Checks and unpacks `bytes`.
  init(
    _ bytes: Span<UInt8>, layout: MessageLayout, options: DecodingOptions
  ) throws(CodecError) {
    layout.prepare()
    let arena = unsafe ArenaState.take(budget: max(options.memoryLimit, 4 * bytes.count))
    do {
      unsafe base = try unsafe bytes.withUnsafeBufferPointer { bytes throws(CodecError) in
        try unsafe Self.unpack(bytes, layout: layout, options: options, arena: arena)
      }
    } catch {
      unsafe ArenaState.giveBack(arena)
      throw error
    }
    self.layout = layout
    unsafe self.arena = unsafe arena
  }

  deinit { unsafe ArenaState.giveBack(arena) }

  /// The message, encoded plainly.
  func packed() -> [UInt8] {
    let message = unsafe base.assumingMemoryBound(to: ProtobufCMessage.self)
    let size = unsafe protobuf_c_message_get_packed_size(message)
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = unsafe protobuf_c_message_pack(message, start)
    }
  }

  /// Whether the C message at `base` has fields that its layout does not.
  static func hasUnknownFields(_ base: UnsafeMutableRawPointer) -> Bool {
    unsafe (base + 8).load(as: UInt32.self) != 0
  }

  /// The fields of the C message at `base` that its layout does not have, as they were encoded.
  static func unknownFields(_ base: UnsafeMutableRawPointer) -> UnknownFields {
    let message = unsafe base.assumingMemoryBound(to: ProtobufCMessage.self).pointee
    let fields = unsafe UnsafeBufferPointer(start: message.unknown_fields, count: Int(message.n_unknown_fields))
    var result = UnknownFields()
    for index in fields.indices {
      let field = unsafe fields[index]
      if unsafe field.tag != WireRewriter.escapeNumber {
        Varint.append(unsafe UInt64(field.tag) << 3 | UInt64(field.wire_type.rawValue), to: &result.storage)
        unsafe result.storage.append(contentsOf: UnsafeBufferPointer(start: field.data, count: field.len))
      } else {
        unsafe WireRewriter.unescape(UnsafeBufferPointer(start: field.data, count: field.len), into: &result.storage)
      }
    }
    return result
  }

  private static func unpack(
    _ bytes: UnsafeBufferPointer<UInt8>, layout: MessageLayout, options: DecodingOptions, arena: Arena
  ) throws(CodecError) -> UnsafeMutableRawPointer {
    let message: UnsafeMutableRawPointer
    switch unsafe WireWalk.check(bytes, layout.wire, depthLimit: options.depthLimit) {
    case .clean:
      unsafe message = try unsafe unpackClean(bytes, layout: layout, options: options, arena: arena)
    case .needsRewriting:
      let rewritten = try unsafe WireRewriter.rewrite(bytes, layout: layout, options: options)
      unsafe message = try unsafe rewritten.withUnsafeBufferPointer { bytes throws(CodecError) in
        try unsafe unpackClean(bytes, layout: layout, options: options, arena: arena)
      }
    case .malformed: throw .malformed(message: layout.name)
    case .tooDeep: throw .nestedTooDeeply(limit: options.depthLimit)
    }
    if layout.reachesRequired, !options.allowsMissingRequired {
      try unsafe MessageInspection(arena: arena).checkRequired(message, layout)
    }
    return unsafe message
  }

  private static func unpackClean(
    _ bytes: UnsafeBufferPointer<UInt8>, layout: MessageLayout, options: DecodingOptions, arena: Arena
  ) throws(CodecError) -> UnsafeMutableRawPointer {
    let descriptor = unsafe layout.table.pointee.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
    let allocator = unsafe arena.pointee.allocator.assumingMemoryBound(to: ProtobufCAllocator.self)
    if let message = unsafe protobuf_c_message_unpack(descriptor, allocator, bytes.count, bytes.baseAddress) {
      return UnsafeMutableRawPointer(message)
    }
    if unsafe arena.pointee.ranOut { throw .memoryLimitExceeded(limit: options.memoryLimit) }
    throw .malformed(message: layout.name)
  }

  /// `error` with the field that it is about.
  func locate(_ error: CodecError) -> CodecError {
    guard case .invalidUTF8 = error else { return error }
    return .invalidUTF8(field: unsafe MessageInspection(arena: arena).invalidString(base, layout) ?? layout.name)
  }
}

extension Message {
  /// Decodes a message that is not written plainly: libprotobuf-c reads it, and what it makes of it is read off the wire.
  ///
  /// Right for any message; tests compare the two ways.
  @usableFromInline package init(unpacking bytes: Span<UInt8>, options: DecodingOptions) throws(CodecError) {
    let unpacked = try UnpackedMessage(bytes, layout: Self.layout, options: options)
    self.init()
    let failure = unsafe unpacked.packed().withUnsafeBufferPointer { bytes -> CodecError? in
      var input = unsafe WireInput(bytes, options: options, isRepacked: true)
      decode(&input)
      if !input.hasGivenUp { return nil }
      return input.hasInvalidText ? .invalidUTF8(field: "") : .malformed(message: Self.layout.name)
    }
    if let failure { throw unpacked.locate(failure) }
  }
}
