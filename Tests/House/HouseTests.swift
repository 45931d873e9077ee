import Testing

@Suite("The house")
struct HouseTests {
  static let rules = Rule.safety + Rule.concurrency + Rule.tidiness + [Rule.arrows]

  @Test("every file keeps the rule", arguments: rules)
  func holds(_ rule: Rule) {
    let findings = Repository.files.flatMap { rule.findings($0) }
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }

  @Test("the rule notices a breach", arguments: rules)
  func notices(_ rule: Rule) {
    #expect(!rule.findings(rule.breach).isEmpty)
  }

  @Test("the repository is all there to be read")
  func findsTheRepository() {
    let paths = Set(Repository.files.map(\.path))
    #expect(paths.isSuperset(of: ["Package.swift", "Tools/check", ".ci/run", "Schemas/wright/bench/v1/echo.proto"]))
    #expect(Repository.swift.count > 100)
    #expect(!paths.contains { $0.contains(".build") })
  }

  @Test("a C module is a module map and a header, and no logic")
  func cModulesHaveNoLogic() {
    let files = Repository.files.filter { $0.path.hasPrefix("Sources/C/") }
    #expect(!files.isEmpty)
    for file in files {
      #expect(file.path.hasSuffix("/module.modulemap") || file.path.hasSuffix("/shim.h"), "\(file.path)")
      #expect(!file.code.contains { $0.contains(/^[^#\/*]*\{/) } || file.path.hasSuffix("modulemap"), "\(file.path)")
    }
  }

  @Test(
    "comments and string literals are not code",
    arguments: [
      ("let a = 1 // unsafe", "let a = 1 "),
      ("a /* unsafe /* twice */ still */ b", "a  b"),
      ("let a = \"// no comment\" + b", "let a = \"\" + b"),
      ("let a = \"quote \\\" unsafe\" + b", "let a = \"\" + b"),
      ("let a = #\"raw \" unsafe\"# + b", "let a = \"\" + b"),
      ("\"\"\"\n  unsafe \"quoted\"\n  \"\"\" + b", "\n\n\"\" + b"),
    ])
  func strips(_ source: String, _ code: String) {
    #expect(SwiftCode(source).lines.joined(separator: "\n") == code)
  }

  @Test(
    "a file's folder names its module",
    arguments: [
      ("Sources/Wright/RPC/GRPCClient.swift", "WrightRPC"),
      ("Sources/Wright/Protobuf/JSON/JSONText.swift", "WrightProtobuf"),
      ("Sources/Wright/Wright/Wright.swift", "Wright"), ("Sources/Cartwright/Cart/Cart.swift", "CartwrightCart"),
      ("Sources/Cartwright/cartwright/Serve.swift", "cartwright"),
      ("Generated/google/rpc/code.pb.swift", "WrightGoogle"),
      ("Tools/wright/main.swift", "wright"), ("Tests/House/Rule.swift", nil),
    ])
  func placesFiles(_ path: String, _ module: String?) {
    #expect(SourceFile(path: path, text: "").module == module)
  }
}
