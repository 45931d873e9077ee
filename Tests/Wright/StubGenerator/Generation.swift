import WrightDescriptorStubs
import WrightProtobuf
import WrightStubGenerator

/// What protoc would ask for.
struct Generation {
  /// The files that are asked for are the last of `files`.
  static func respond(
    to files: [Google_Protobuf_FileDescriptorProto], parameter: String = ""
  ) -> Google_Protobuf_Compiler_CodeGeneratorResponse {
    StubGenerator.respond(
      to: .with {
        $0.protoFile = files
        $0.fileToGenerate = files.suffix(1).map(\.name)
        $0.parameter = parameter
      })
  }

  /// The Swift of the last of `files`.
  static func text(of files: [Google_Protobuf_FileDescriptorProto], parameter: String = "") -> String {
    respond(to: files, parameter: parameter).file.first?.content ?? ""
  }

  /// A file of `package` with the syntax of proto3.
  static func file(
    _ package: String = "", _ populate: (inout Google_Protobuf_FileDescriptorProto) -> Void
  ) -> Google_Protobuf_FileDescriptorProto {
    .with {
      $0.name = "shop/till.proto"
      $0.package = package
      $0.syntax = "proto3"
      populate(&$0)
    }
  }

  /// A message with string fields of these names.
  static func message(_ name: String, fields: [String] = []) -> Google_Protobuf_DescriptorProto {
    .with {
      $0.name = name
      $0.field = fields.enumerated().map { index, field in
        .with {
          $0.name = field
          $0.number = Int32(index + 1)
          $0.type = .string
          $0.label = .optional
        }
      }
    }
  }

  /// An enumeration with these values, numbered from zero.
  static func enumeration(_ name: String, values: [String]) -> Google_Protobuf_EnumDescriptorProto {
    .with {
      $0.name = name
      $0.value = values.enumerated().map { index, value in
        .with {
          $0.name = value
          $0.number = Int32(index)
        }
      }
    }
  }
}
