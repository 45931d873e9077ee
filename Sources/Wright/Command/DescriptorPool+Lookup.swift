package import WrightProtobuf

extension DescriptorPool {
  /// The method that somebody means: by its full path, or by the end of it where that is enough.
  ///
  /// - Throws: `CommandError` that names what there is, when nothing or more than one thing is meant.
  package func method(meant name: String) throws -> Method {
    if let method = method(name) { return method }
    let wanted = name.replacing("/", with: ".")
    let all = services.flatMap(\.methods)
    let found = all.filter { "\($0.service).\($0.name)".hasSuffix("." + wanted) }
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw unknownMethod(name) }
    throw CommandError("\(name) may be \(found.map(\.path).joined(separator: " or ")): write more of it")
  }

  private func unknownMethod(_ name: String) -> CommandError {
    let end = name.lastIndex { $0 == "/" || $0 == "." }
    if let end, let service = try? service(meant: String(name[..<end])) {
      let names = service.methods.map(\.name).joined(separator: ", ")
      return CommandError("\(service.name) has no method \(name[name.index(after: end)...]); it has \(names)")
    }
    return CommandError("there is no method \(name) in the schemas; `wright list` shows the services")
  }

  /// The service that somebody means: by its full name, or by the end of it where that is enough.
  ///
  /// - Throws: `CommandError` that names what there is, when nothing or more than one thing is meant.
  package func service(meant name: String) throws -> Service {
    if let service = service(named: name) { return service }
    let found = services.filter { $0.name.hasSuffix("." + name) }
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw CommandError("there is no service \(name) in the schemas; `wright list` shows them") }
    throw CommandError("\(name) may be \(found.map(\.name).joined(separator: " or ")): write more of it")
  }
}

extension DescriptorPool.Method {
  /// The full name, as calls have it: `package.Service/Method`.
  package var path: String { "\(service)/\(name)" }
}
