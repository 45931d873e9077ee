/// What `--wright_opt` says.
public struct GeneratorOptions: Hashable, Sendable {
  /// The Swift module that holds the stubs of the files whose path begins so.
  public var modules: [String: String] = [:]
  /// The access of what is generated.
  public var visibility = "public"

  /// Nothing said: all files are in one module.
  public init() {}

  /// - Parameter parameter: options with commas between them, as protoc hands them over.
  public init(parameter: String) throws(GeneratorError) {
    for option in parameter.split(separator: ",") {
      try add(String(option))
    }
  }

  private mutating func add(_ option: String) throws(GeneratorError) {
    if option.hasPrefix("module:") {
      let parts = option.dropFirst("module:".count).split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw GeneratorError("write module:PATH_PREFIX=MODULE, not \(option)") }
      modules[String(parts[0])] = String(parts[1])
    } else if option == "visibility=public" || option == "visibility=package" {
      visibility = String(option.dropFirst("visibility=".count))
    } else {
      throw GeneratorError(
        "unknown option \(option); there are module:PATH_PREFIX=MODULE and visibility=public|package")
    }
  }

  /// The module of the file at `path`; nil for the module of everything that was not said to be elsewhere.
  func module(of path: String) -> String? {
    modules.filter { path.hasPrefix($0.key) }.max { $0.key.count < $1.key.count }?.value
  }
}

/// Why no stubs can be made: an option or a schema that does not make sense.
public struct GeneratorError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let description: String

  init(_ description: String) { self.description = description }
}
