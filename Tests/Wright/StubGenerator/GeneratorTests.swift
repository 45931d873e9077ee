import Foundation
import Testing
import WrightDescriptorStubs
import WrightGoogle
import WrightProtobuf
import WrightTestAPI

@Suite("protoc-gen-wright") struct GeneratorTests {
  /// The stubs in the repository compile; what is made from their own descriptors must be the same but for comments,
  /// which descriptors in stubs do not have.
  @Test(
    "makes the stubs that are in the repository",
    arguments: [
      File_wright_test_v1_everything.file, File_wright_test_v1_legacy.file, File_wright_test_v1_names.file,
      File_wright_bench_v1_echo.file,
      File_google_protobuf_descriptor.file, File_google_protobuf_compiler_plugin.file, File_google_rpc_status.file,
    ])
  func golden(file: ProtoFile) throws {
    let descriptors = try file.closure.map { try Google_Protobuf_FileDescriptorProto(serializedBytes: $0) }
    let response = Generation.respond(
      to: descriptors, parameter: "module:google/=WrightGoogle,module:wright/=WrightTestAPI")
    let made = try #require(response.file.first)
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Generated").standardized
    let golden = try String(contentsOf: root.appending(path: made.name), encoding: .utf8)
    #expect(Self.withoutComments(made.content) == Self.withoutComments(golden))
  }

  private static func withoutComments(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("///") }
  }

  @Test("carries comments over, or says what a thing is")
  func comments() {
    let file = Generation.file("shop") {
      $0.messageType = [Generation.message("Till", fields: ["name", "place"]), Generation.message("Drawer")]
      $0.sourceCodeInfo.location = [
        .with {
          $0.path = [4, 0]
          $0.leadingComments = " Where money is.\n\n   Indented */ and \"quoted\".\n"
        },
        .with {
          $0.path = [4, 0, 2, 1]
          $0.trailingComments = " Which shop.\n"
        },
      ]
    }
    let text = Generation.text(of: [file])
    #expect(text.contains("/// Where money is.\n///\n///   Indented */ and \"quoted\".\npublic struct Shop_Till"))
    #expect(text.contains("  /// Which shop.\n  public var place"))
    #expect(text.contains("/// The message `shop.Drawer`.\npublic struct Shop_Drawer"))
  }

  @Test("knows the ends of lines that others write")
  func foreignLines() {
    let file = Generation.file("shop") {
      $0.messageType = [Generation.message("Till")]
      $0.sourceCodeInfo.location = [
        .with {
          $0.path = [4, 0]
          $0.leadingComments = " Where money\r\n is.\r fatalError()\u{2028} exit(1)\r\n"
        }
      ]
    }
    let text = Generation.text(of: [file])
    #expect(text.contains("/// Where money\n/// is.\n/// fatalError()\n/// exit(1)\npublic struct Shop_Till"))
  }

  @Test("makes the same from the same")
  func deterministic() throws {
    let descriptors = try File_wright_test_v1_everything.file.closure.map {
      try Google_Protobuf_FileDescriptorProto(serializedBytes: $0)
    }
    #expect(Set((0..<5).map { _ in Generation.text(of: descriptors) }).count == 1)
  }

  @Test("imports the modules of other files, and none for files of its own")
  func modules() {
    let money = Google_Protobuf_FileDescriptorProto.with {
      $0.name = "money/v1/money.proto"
      $0.package = "money.v1"
      $0.syntax = "proto3"
      $0.messageType = [Generation.message("Money")]
    }
    let till = Generation.file("shop") {
      $0.dependency = [money.name]
      var message = Generation.message("Till", fields: ["total"])
      message.field[0].type = .message
      message.field[0].typeName = ".money.v1.Money"
      $0.messageType = [message]
    }
    #expect(Generation.text(of: [money, till], parameter: "module:money/=Money").contains("public import Money\n"))
    #expect(
      !Generation.text(of: [money, till], parameter: "module:money/=All,module:shop/=All").contains("import All"))
    var unused = till
    unused.messageType[0].field = []
    #expect(Generation.text(of: [money, unused], parameter: "module:money/=Money").contains("internal import Money\n"))
  }

  @Test("says what is wrong with an option", arguments: ["nonsense", "module:google/", "visibility=private"])
  func options(parameter: String) {
    let response = Generation.respond(to: [Generation.file { _ in }], parameter: parameter)
    #expect(response.error.contains(parameter) && response.file.isEmpty)
  }

  @Test("says which message of a request is missing")
  func missingMessage() {
    let file = Generation.file("shop") {
      var message = Generation.message("Till", fields: ["total"])
      message.field[0].type = .message
      message.field[0].typeName = ".money.Money"
      $0.messageType = [message]
    }
    #expect(Generation.respond(to: [file]).error == "message .money.Money is not in the request")
  }
}
