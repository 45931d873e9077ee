internal import Foundation

/// Python with grpcio, as `Tools/setup --tests` installs it in `.venv`.
public enum Python {
  /// What a test that needs it says when it is left out.
  public static let wanted = "needs grpcio in .venv: Tools/setup --tests installs it"

  /// Whether grpcio is there.
  public static let isInstalled =

    FileManager.default.isExecutableFile(atPath: interpreter)
    && FileManager.default.fileExists(atPath: root.appending(path: ".venv/lib").path)

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let interpreter = root.appending(path: ".venv/bin/python").path

  /// Whether a package of Python's is there.
  public static func has(_ package: String) -> Bool {
    let files = FileManager.default.enumerator(at: root.appending(path: ".venv/lib"), includingPropertiesForKeys: nil)
    return (files?.contains { ($0 as? URL)?.pathComponents.suffix(2) == ["site-packages", package] }) ?? false
  }

  /// A program that was installed beside it; `nil` when it was not.
  public static func tool(_ name: String) -> String? {
    let path = root.appending(path: ".venv/bin/\(name)").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  /// Runs a script to its end, with the folder of the stubs as its first argument.
  ///
  /// - Parameter script: its name, in the folder `Python` beside the test that runs it.
  public static func run(
    _ script: String, _ arguments: [String], beside test: String = #filePath
  ) async throws -> Program.Outcome {
    try await Program.run(interpreter, try await [path(script, test), Stubs.shared.folder().path] + arguments)
  }

  /// Starts a script, with the folder of the stubs as its first argument.
  ///
  /// - Parameter script: its name, in the folder `Python` beside the test that runs it.
  public static func start(
    _ script: String, _ arguments: [String] = [], beside test: String = #filePath
  ) async throws -> (program: Program, lines: AsyncStream<String>) {
    try Program.start(interpreter, try await [path(script, test), Stubs.shared.folder().path] + arguments)
  }

  private static func path(_ script: String, _ test: String) -> String {
    URL(filePath: test).deletingLastPathComponent().appending(path: "Python/\(script)").path
  }

  /// Stubs that grpcio-tools makes of Schemas, once for all tests.
  private actor Stubs {
    static let shared = Stubs()
    private var making: Task<URL, any Error>?

    /// The folder that Python finds them in.
    func folder() async throws -> URL {
      let task = making ?? Task { try await Self.make() }
      making = task
      return try await task.value
    }

    private static func make() async throws -> URL {
      let folder = FileManager.default.temporaryDirectory.appending(path: "wright-interop-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let schemas = root.appending(path: "Schemas").path
      let made = try await Program.run(
        interpreter,
        ["-m", "grpc_tools.protoc", "-I", schemas, "--python_out", folder.path, "--grpc_python_out", folder.path]
          + files(below: schemas))
      guard made.status == 0 else { throw StubsNotMade(text: made.text) }
      return folder
    }

    /// All schemas but those that Python's protobuf brings, and those of gRPC that have packages of their own.
    private static func files(below schemas: String) -> [String] {
      let names = FileManager.default.enumerator(atPath: schemas)?.compactMap { $0 as? String } ?? []
      return names.filter { name in
        let isBrought = ["google/protobuf/", "grpc/"].contains { name.hasPrefix($0) }
        return name.hasSuffix(".proto") && (!isBrought || name.hasPrefix("grpc/testing/"))
      }.sorted()
    }
  }

  /// grpcio-tools made no stubs.
  struct StubsNotMade: Error {
    let text: String
  }
}
