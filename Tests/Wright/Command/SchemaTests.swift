import Foundation
import Testing
import WrightProtobuf

@testable import WrightCommand

@Suite("Schemas, found and shown")
struct SchemaTests {
  private static let shop = """
    syntax = "proto3";
    package shop.v1;
    import "shop/money.proto";
    // Sells things.
    service Till {
      // Asks for the price.
      rpc Price(Item) returns (shop.v1.Money);
      rpc Watch(stream Item) returns (stream Item);
    }
    // A thing.
    message Item {
      // Its code.
      string code = 1;
      optional int32 age = 2;
      repeated Kind kinds = 3;
      map<string, Item> parts = 4;
      oneof size { int64 grams = 5; uint32 pieces = 6; }
    }
    enum Kind { KIND_UNSPECIFIED = 0; KIND_FOOD = 1; }
    """
  private static let money = """
    syntax = "proto3";
    package shop.v1;
    message Money { int64 minor = 1; }
    """
  private static let files = ["shop/till.proto": shop, "shop/money.proto": money]
  static let hasProtoc = FileManager.default.isExecutableFile(atPath: "/usr/bin/protoc")

  @Test(
    "a folder of schemas is read with its imports and its comments", .enabled(if: hasProtoc, "protoc is not installed"))
  func folder() throws {
    try withFolder(Self.files) { folder in
      let text = SchemaText(try SchemaSource.folder(folder).load())
      #expect(try text.list(nil) == ["shop.v1.Till"])
      #expect(
        try text.list("Till") == [
          "shop.v1.Till/Price (shop.v1.Item) returns (shop.v1.Money)",
          "shop.v1.Till/Watch (stream shop.v1.Item) returns (stream shop.v1.Item)",
        ])
      #expect(
        try text.describe("Item") == [
          "// A thing.", "message shop.v1.Item {", "  // Its code.", "  string code = 1;", "  optional int32 age = 2;",
          "  repeated shop.v1.Kind kinds = 3;", "  map<string, shop.v1.Item> parts = 4;", "  oneof size {",
          "    int64 grams = 5;", "    uint32 pieces = 6;", "  }", "}",
        ])
      #expect(try text.describe("shop.v1.Kind").last == "}")
      let price = try text.describe("Till/Price")
      #expect(
        price.prefix(2) == ["// Asks for the price.", "rpc shop.v1.Till/Price (shop.v1.Item) returns (shop.v1.Money);"])
      #expect(price.last?.hasPrefix("wright call HOST:PORT shop.v1.Till/Price '{\"code\": \"\"") == true)
    }
  }

  @Test("the example of a method is a message that it takes", .enabled(if: hasProtoc, "protoc is not installed"))
  func example() throws {
    try withFolder(Self.files) { folder in
      let pool = try SchemaSource.folder(folder).load()
      let layout = try #require(pool.message(named: "shop.v1.Item"))
      _ = try DynamicMessage(layout, jsonString: MessageExample.json(of: layout))
    }
    let everything = try stubPool()
    for message in everything.messages where message.name.hasPrefix("wright.test") {
      _ = try DynamicMessage(message, jsonString: MessageExample.json(of: message))
    }
  }

  @Test("some files are read, looking for imports where it is said", .enabled(if: hasProtoc, "protoc is not installed"))
  func files() throws {
    try withFolder(Self.files) { folder in
      let alone = try SchemaSource.files([folder + "/shop/money.proto"], importPaths: []).load()
      #expect(alone.message(named: "shop.v1.Money") != nil)
      let both = try SchemaSource.files([folder + "/shop/till.proto"], importPaths: [folder]).load()
      #expect(both.service(named: "shop.v1.Till") != nil)
    }
  }

  @Test("a schema that is wrong is told by file and line", .enabled(if: hasProtoc, "protoc is not installed"))
  func wrongSchema() throws {
    try withFolder(["a.proto": "syntax = \"proto3\";\nmessage A { Nope b = 1; }"]) { folder in
      let error = #expect(throws: CommandError.self) { try SchemaSource.folder(folder).load() }
      #expect(error?.description.contains("a.proto:2") == true)
    }
  }

  @Test("a descriptor set that is none is told by its file")
  func wrongSet() throws {
    try withFolder(["a.binpb": "nonsense"]) { folder in
      let error = #expect(throws: CommandError.self) { try SchemaSource.descriptorSet(folder + "/a.binpb").load() }
      #expect(error?.description.contains("a.binpb") == true)
    }
    let missing = #expect(throws: CommandError.self) { try SchemaSource.descriptorSet("/nowhere.binpb").load() }
    #expect(missing?.description == "cannot read /nowhere.binpb")
  }

  @Test("a folder that is empty or not there is told")
  func noFolder() throws {
    try withFolder(["readme.txt": ""]) { folder in
      _ = #expect(throws: CommandError.self) { try SchemaSource.folder(folder).load() }
    }
    #expect(throws: CommandError.self) { try SchemaSource.folder("/nowhere").load() }
    #expect(throws: CommandError.self) { try SchemaSource.files(["/nowhere.proto"], importPaths: []).load() }
  }

  @Test("options that contradict each other are refused")
  func contradiction() throws {
    #expect(throws: CommandError.self) {
      try SchemaSource(folder: "a", files: [], importPaths: [], descriptorSet: "b")
    }
    #expect(
      try SchemaSource(folder: "a", files: ["b"], importPaths: ["c"], descriptorSet: nil)
        == .files(["b"], importPaths: ["a", "c"]))
  }

  @Test("an ambiguous name is told with what it may mean")
  func ambiguous() throws {
    let pool = try DescriptorPool(files: [Self.file(package: "a"), Self.file(package: "b")])
    let error = #expect(throws: CommandError.self) { try pool.method(meant: "S/M") }
    #expect(error?.description.contains("a.S/M or b.S/M") == true)
    #expect(try pool.method(meant: "b.S/M").service == "b.S")
    #expect(throws: CommandError.self) { try SchemaText(pool).describe("E") }
  }

  /// A file with a message `E` and a service `S` with a method `M`, as a `FileDescriptorProto`.
  private static func file(package: String) -> [UInt8] {
    func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] { [number << 3 | 2, UInt8(bytes.count)] + bytes }
    let message = field(1, Array("E".utf8))
    let type = Array(".\(package).E".utf8)
    let method = field(1, Array("M".utf8)) + field(2, type) + field(3, type)
    let service = field(1, Array("S".utf8)) + field(2, method)
    return field(1, Array("\(package).proto".utf8)) + field(2, Array(package.utf8)) + field(4, message)
      + field(6, service) + field(12, Array("proto3".utf8))
  }
}
