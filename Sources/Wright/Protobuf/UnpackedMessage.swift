internal import CProtobufC

/// A decoded message in libprotobuf-c's memory, which lives as long as this value.
@safe @usableFromInline struct UnpackedMessage: ~Copyable {
  @usableFromInline let layout: MessageLayout
  @usableFromInline let base: UnsafeMutableRawPointer
  @usableFromInline let arena: Arena

  /// Checks and unpacks `bytes`.
  @usableFromInline init(
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

  @inlinable deinit { unsafe ArenaState.giveBack(arena) }

  /// The message as a Swift value.
  @inlinable func read<M: Message>() throws(CodecError) -> M {
    try unsafe M.read(base, table: layout.table, arena: arena)
  }

  /// Whether the C message at `base` has fields that its layout does not.
  @inlinable static func hasUnknownFields(_ base: UnsafeMutableRawPointer) -> Bool {
    unsafe (base + 8).load(as: UInt32.self) != 0
  }

  /// The fields of the C message at `base` that its layout does not have, as they were encoded.
  @usableFromInline static func unknownFields(_ base: UnsafeMutableRawPointer) -> UnknownFields {
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
      let rewritten = try unsafe WireRewriter.rewrite(bytes, layout: layout, depthLimit: options.depthLimit)
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
  @usableFromInline func locate(_ error: CodecError) -> CodecError {
    guard case .invalidUTF8 = error else { return error }
    return .invalidUTF8(field: unsafe MessageInspection(arena: arena).invalidString(base, layout) ?? layout.name)
  }
}
