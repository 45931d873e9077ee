/// The messages and enumerations of a pool that is being built, by full name.
struct TypeNames {
  /// What a name stands for.
  enum Found {
    case message(MessageDefinition)
    case enumeration(EnumLayout)
  }

  var messages: [String: MessageDefinition] = [:]
  var enumerations: [String: EnumLayout] = [:]

  /// What `name` stands for in the definition of `user`: a full name after a point, or one that is looked for from the
  /// innermost scope outwards.
  func find(_ name: String, from user: String) -> Found? {
    if name.hasPrefix(".") { return exact(String(name.dropFirst())) }
    var scope = user[...]
    while let point = scope.lastIndex(of: ".") {
      scope = scope[..<point]
      if let found = exact(scope + "." + name) { return found }
    }
    return exact(name)
  }

  private func exact(_ name: String) -> Found? {
    messages[name].map { .message($0) } ?? enumerations[name].map { .enumeration($0) }
  }
}

/// A message as its descriptor has it.
struct MessageDefinition {
  let name: String
  let descriptor: DynamicMessage
  let isProto3: Bool
  /// Where other layouts will find this one's.
  let reference = LayoutReference()

  /// Whether the message is the pair of a map.
  var isMapEntry: Bool { descriptor.child("options")?.flag("map_entry") ?? false }
}

/// A field that is added to a message from outside of it.
struct ExtensionDefinition {
  let name: String
  /// The full name of the message or package that the extension is named in.
  let scope: String
  let field: DynamicMessage
  let isProto3: Bool
}

/// A place for a layout that may not be built yet.
///
/// Unchecked, because: `layout` is written once, while the pool is being built and nobody else has it.
final class LayoutReference: @unchecked Sendable {
  var layout: MessageLayout?

  /// What field types hold.
  var resolve: @Sendable () -> MessageLayout {
    {
      guard let layout = self.layout else { preconditionFailure("a layout was asked for before its pool was built") }
      return layout
    }
  }
}
