import Testing
import WrightDescriptorStubs
import WrightGoogle
import WrightProtobuf
import WrightTestAPI

@Suite("Descriptor pools") struct DescriptorPoolTests {
  typealias File = Google_Protobuf_FileDescriptorProto
  typealias Descriptor = Google_Protobuf_DescriptorProto
  typealias Field = Google_Protobuf_FieldDescriptorProto

  @Test("knows files, services and methods")
  func services() throws {
    let pool = try DescriptorPool(fileDescriptorSet: echoDescriptors())
    #expect(pool.files.map(\.name) == ["wright/bench/v1/echo.proto"])
    #expect(pool.files[0].package == "wright.bench.v1")
    #expect(pool.services.map(\.name) == ["wright.bench.v1.Echo"])
    let methods = pool.services[0].methods
    #expect(methods.map(\.name) == ["Unary", "ClientStream", "ServerStream", "BothWays"])
    #expect(methods.map(\.isClientStreaming) == [false, true, false, true])
    #expect(methods.map(\.isServerStreaming) == [false, false, true, true])
    #expect(methods.allSatisfy { $0.input.name == "wright.bench.v1.Payload" && $0.input === $0.output })
  }

  @Test(
    "finds a method by its path",
    arguments: ["wright.bench.v1.Echo/Unary", "/wright.bench.v1.Echo/Unary", "wright.bench.v1.Echo.Unary"])
  func methods(path: String) throws {
    let pool = try DescriptorPool(fileDescriptorSet: echoDescriptors())
    #expect(pool.method(path)?.name == "Unary")
    #expect(pool.method(path + "s") == nil)
  }

  @Test("keeps the comments of the schema")
  func comments() throws {
    let pool = try DescriptorPool(fileDescriptorSet: echoDescriptors())
    #expect(pool.comment(on: "wright.bench.v1.Echo") == "Gives back what it is given.")
    #expect(pool.comment(on: "wright.bench.v1.Echo.BothWays") == "Each message as it comes.")
    #expect(pool.comment(on: "wright.bench.v1.Payload.payload") == nil)
    #expect(pool.file(containing: "wright.bench.v1.Payload.payload")?.name == "wright/bench/v1/echo.proto")
  }

  @Test("makes the layouts that stubs have")
  func layouts() throws {
    let pool = try DescriptorPool(files: File_wright_test_v1_everything.file.closure)
    for generated in [
      Wright_Test_V1_Scalars.layout, Wright_Test_V1_Optionals.layout, Wright_Test_V1_Lists.layout,
      Wright_Test_V1_Maps.layout, Wright_Test_V1_Choice.layout, Wright_Test_V1_Names.layout,
      Google_Protobuf_Value.layout,
    ] {
      let layout = try #require(pool.message(named: generated.name))
      #expect(layout.fields.map(\.number) == generated.fields.map(\.number))
      #expect(layout.fields.map(\.name) == generated.fields.map(\.name))
      #expect(layout.fields.map(\.jsonName) == generated.fields.map(\.jsonName))
      #expect(layout.fields.map(\.cardinality) == generated.fields.map(\.cardinality))
      #expect(layout.fields.map(\.oneof) == generated.fields.map(\.oneof))
      #expect(layout.oneofs == generated.oneofs)
    }
    #expect(pool.enumeration(named: "wright.test.v1.Colour")?.number(of: "COLOUR_NEGATIVE") == -1)
    #expect(!pool.messages.contains { $0.name.hasSuffix("Entry") })
  }

  @Test("takes files in any order and more than once")
  func order() throws {
    let files = File_wright_test_v1_everything.file.closure
    let pool = try DescriptorPool(files: files.reversed() + files)
    #expect(pool.files.count == files.count)
  }

  @Test("refuses bytes that are no descriptors")
  func malformed() {
    #expect(throws: DescriptorError.self) { try DescriptorPool(fileDescriptorSet: [1, 2, 3]) }
    #expect(throws: DescriptorError.self) { try DescriptorPool(fileDescriptorSet: []) }
    #expect(throws: DescriptorError.self) { try DescriptorPool(files: [[0x0A]]) }
  }

  @Test("names the type that is missing and who refers to it")
  func missing() throws {
    let files = File_wright_test_v1_everything.file.closure
    let error = try #require(throws: DescriptorError.self) { try DescriptorPool(files: [files[files.count - 1]]) }
    guard case .unknownType(_, user: let user) = error else {
      Issue.record(error)
      return
    }
    #expect(user.hasPrefix("wright.test.v1.WellKnown."))
  }

  @Test("refuses two things of one name, and two files that differ")
  func duplicates() throws {
    let first = try File.with {
      $0.name = "a.proto"
      $0.messageType = [.with { $0.name = "M" }]
    }.serializedBytes()
    let second = try File.with {
      $0.name = "b.proto"
      $0.messageType = [.with { $0.name = "M" }]
    }.serializedBytes()
    let other = try File.with { $0.name = "a.proto" }.serializedBytes()
    #expect(throws: DescriptorError.duplicate("M")) { try DescriptorPool(files: [first, second]) }
    #expect(throws: DescriptorError.duplicate("the file a.proto")) { try DescriptorPool(files: [first, other]) }
  }

  @Test("refuses names of more than a thousand bytes, which would be copied for all that is named within them")
  func longNames() throws {
    for (length, isTaken) in [(990, true), (1100, false)] {
      let file = try File.with {
        $0.name = "a.proto"
        $0.package = Array(repeating: "ab", count: length / 3).joined(separator: ".")
        $0.messageType = [.with { $0.name = "M" }]
      }.serializedBytes()
      if isTaken {
        #expect(try DescriptorPool(files: [file]).messages.count == 1)
      } else {
        #expect(throws: DescriptorError.self) { try DescriptorPool(files: [file]) }
      }
    }
  }

  static let badFields: [Field] = [
    .with { $0.number = 0 }, .with { $0.number = -1 }, .with { $0.number = 1 << 29 }, .with { $0.number = 19_000 },
    .with { $0.typeName = ".M" }, .with { $0.type = .message },
    .with {
      $0.type = .message
      $0.typeName = ".E"
    },
    .with { $0.oneofIndex = 0 }, .with { $0.oneofIndex = -1 },
    .with { $0.defaultValue = "x" }, .with { $0.name = "" }, .with { $0.number = 2 },
  ]

  @Test("refuses fields that protobuf does not allow", arguments: badFields.indices)
  func invalidFields(index: Int) throws {
    var field = Field.with {
      $0.name = "f"
      $0.number = 1
      $0.label = .optional
      $0.type = .int32
    }
    let change = Self.badFields[index]
    if change.hasNumber { field.number = change.number }
    if change.hasName { field.name = change.name }
    if change.hasOneofIndex { field.oneofIndex = change.oneofIndex }
    if change.hasDefaultValue { field.defaultValue = change.defaultValue }
    if change.hasType { field.type = change.type }
    if change.hasTypeName {
      field.typeName = change.typeName
      if !change.hasType { field.type = .enum }
    }
    let file = try file(with: [field])
    #expect(throws: DescriptorError.self) { try DescriptorPool(files: [file]) }
  }

  @Test("refuses maps whose entries are not a key and a value")
  func invalidMaps() throws {
    let scalar = Field.with {
      $0.number = 1
      $0.label = .optional
      $0.type = .int32
    }
    var double = scalar
    double.type = .double
    for keys in [[], [scalar], [double, scalar]] {
      let entry = Descriptor.with {
        $0.name = "Entry"
        $0.options.mapEntry = true
        $0.field = keys.enumerated().map { index, key in
          var field = key
          field.name = "k\(index)"
          field.number = Int32(index + 1)
          return field
        }
      }
      let map = Field.with {
        $0.name = "map"
        $0.number = 1
        $0.label = .repeated
        $0.type = .message
        $0.typeName = ".M.Entry"
      }
      let file = try file(with: [map], nested: [entry])
      #expect(throws: DescriptorError.self) { try DescriptorPool(files: [file]) }
    }
  }

  @Test("refuses languages that it does not know")
  func syntax() throws {
    let file = try File.with {
      $0.name = "new.proto"
      $0.syntax = "editions"
    }.serializedBytes()
    #expect(throws: DescriptorError.unsupportedSyntax("editions", file: "new.proto")) {
      try DescriptorPool(files: [file])
    }
  }

  @Test("finds names that are not full, from the innermost scope outwards")
  func relativeNames() throws {
    let field = Field.with {
      $0.name = "inner"
      $0.number = 1
      $0.label = .optional
      $0.type = .message
      $0.typeName = "Inner"
    }
    let pool = try DescriptorPool(files: [file(with: [field], nested: [.with { $0.name = "Inner" }])])
    #expect(pool.message(named: "M")?.fields[0].type.layout === pool.message(named: "M.Inner"))
  }

  @Test("does not read a schema's own google.protobuf.Value without end")
  func foreignWellKnown() throws {
    let descriptor = try File.with {
      $0.name = "value.proto"
      $0.package = "google.protobuf"
      $0.messageType = [
        .with {
          $0.name = "Value"
          $0.field = [
            .with {
              $0.name = "struct_value"
              $0.number = 5
              $0.label = .optional
              $0.type = .message
              $0.typeName = ".google.protobuf.Value"
            }
          ]
        }
      ]
    }.serializedBytes()
    let layout = try #require(DescriptorPool(files: [descriptor]).message(named: "google.protobuf.Value"))
    for text in ["{}", "[]", "1", "null"] {
      #expect(throws: JSONError.self) { try DynamicMessage(layout, jsonString: text) }
    }
  }

  /// A file with a message `M` of `fields`, the last two being well, and an enumeration `E`.
  private func file(with fields: [Field], nested: [Descriptor] = []) throws -> [UInt8] {
    try File.with {
      $0.name = "m.proto"
      $0.messageType = [
        .with {
          $0.name = "M"
          $0.field =
            fields + [
              .with {
                $0.name = "well"
                $0.number = 2
                $0.label = .optional
                $0.type = .string
              }
            ]
          $0.nestedType = nested
        }
      ]
      $0.enumType = [
        .with {
          $0.name = "E"
          $0.value = [
            .with {
              $0.name = "ZERO"
              $0.number = 0
            }
          ]
        }
      ]
    }.serializedBytes()
  }
}
