import Testing
import WrightDescriptorStubs
import WrightProtobuf

@Suite("Names in stubs") struct NamingTests {
  @Test(
    "begin with the package",
    arguments: [
      ("", "Till"), ("shop", "Shop_Till"), ("shop.front.v1", "Shop_Front_V1_Till"),
      ("my_shop.till_one", "MyShop_TillOne_Till"),
      ("_2nd", "_2nd_Till"),
    ])
  func packages(package: String, type: String) {
    let text = Generation.text(of: [Generation.file(package) { $0.messageType = [Generation.message("Till")] }])
    #expect(text.contains("public struct \(type): "))
  }

  @Test("begin with swift_prefix where a file has it, also if it is empty", arguments: ["ACME", ""])
  func prefixOption(prefix: String) {
    let file = Generation.file("shop.v1") {
      $0.messageType = [Generation.message("Till")]
      $0.options.swiftPrefix = prefix
    }
    #expect(Generation.text(of: [file]).contains("public struct \(prefix)Till: "))
  }

  @Test(
    "of fields are in lower camel case, with abbreviations in capitals",
    arguments: [
      ("name", "name"), ("unit_price", "unitPrice"), ("user_id", "userID"), ("id", "id"), ("image_url", "imageURL"),
      ("url_of_image", "urlOfImage"), ("https_port", "httpsPort"), ("camelCase", "camelCase"),
      ("UPPER_CASE", "upperCase"),
      ("a1b_2c", "a1B2C"), ("double__score", "double_Score"), ("trailing_", "trailing_"), ("_leading", "leading"),
      ("in", "`in`"), ("class", "`class`"), ("description", "description_p"), ("self", "self_p"), ("has_it", "hasIt_p"),
      ("clear_it", "clearIt_p"), ("hash_value", "hashValue_p"), ("has", "has"), ("type", "type"),
      ("unknown_fields", "unknownFields_p"),
    ])
  func fields(name: String, property: String) {
    let text = Generation.text(of: [Generation.file { $0.messageType = [Generation.message("Till", fields: [name])] }])
    #expect(text.contains("public var \(property): String = \"\"\n"))
  }

  @Test(
    "of types give way to words of Swift",
    arguments: [
      ("Type", "TypeMessage"), ("Protocol", "ProtocolMessage"), ("Self", "SelfMessage"), ("String", "StringMessage"),
      ("TypeMessage", "TypeMessageMessage"), ("TillMessage", "TillMessage"), ("_", "_Message"),
    ])
  func types(name: String, type: String) {
    let text = Generation.text(of: [Generation.file { $0.messageType = [Generation.message(name)] }])
    #expect(text.contains("public struct \(type): "))
  }

  @Test("of values that come to one are told apart by their numbers, but those of one number are one")
  func collidingCases() {
    let file = Generation.file {
      $0.syntax = "proto2"
      $0.enumType = [Generation.enumeration("Shout", values: ["foo_bar", "FOO_BAR", "LOW", "low", "SHOUT_LOW"])]
      $0.enumType[0].value[3].number = -1
      $0.enumType[0].value[4].number = 2
    }
    let text = Generation.text(of: [file])
    for line in ["case fooBar // = 0", "case fooBar_1 // = 1", "case low // = 2", "case low_n1 // = -1"] {
      #expect(text.contains("  \(line)\n"), "\(line)")
    }
  }

  @Test(
    "of files tell all paths apart",
    arguments: [
      ("foo/bar.proto", "File_foo_bar"), ("foo_bar.proto", "File_foo__bar"), ("foo-bar.proto", "File_foo_2d_bar"),
      ("foo.bar.proto", "File_foo_2e_bar"),
    ])
  func files(path: String, name: String) {
    #expect(Generation.text(of: [Generation.file { $0.name = path }]).contains("public enum \(name) {"))
  }

  @Test("of methods that come to one are told apart")
  func collidingMethods() {
    let file = Generation.file("shop") {
      $0.messageType = [Generation.message("Till")]
      $0.service = [
        .with {
          $0.name = "class"
          $0.method = ["GetURL", "GetUrl", "Self"].map { name in
            .with { ($0.name, $0.inputType, $0.outputType) = (name, ".shop.Till", ".shop.Till") }
          }
        }
      ]
    }
    let text = Generation.text(of: [file])
    for name in ["getURL", "getURL_2", "self_"] { #expect(text.contains("func \(name)(request: "), "\(name)") }
    #expect(text.contains(#"name: "GetUrl", kind"#))
  }

  @Test("of cases lose the name of their enumeration")
  func cases() {
    let values = ["COIN_SIZE_UNSPECIFIED", "COIN_SIZE_LARGE", "COIN_SIZE_2", "OTHER", "COINSIZE_IN", "COIN_SIZE_SELF"]
    let text = Generation.text(of: [
      Generation.file { $0.enumType = [Generation.enumeration("CoinSize", values: values)] }
    ])
    for name in ["unspecified", "large", "coinSize2", "other", "`in`", "self_", "UNRECOGNIZED(Int)"] {
      #expect(text.contains("  case \(name)"), "case \(name)")
    }
  }

  @Test("of cases keep the name of their enumeration where two numbers would have one name")
  func conflictingCases() {
    let text = Generation.text(of: [
      Generation.file { $0.enumType = [Generation.enumeration("Coin", values: ["COIN_NONE", "NONE", "COIN_PENNY"])] }
    ])
    for name in ["coinNone // = 0", "none // = 1", "penny // = 2"] {
      #expect(text.contains("  case \(name)\n"), "case \(name)")
    }
  }
}
